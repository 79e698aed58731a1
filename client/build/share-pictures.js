// Draws the pictures that people share from a campaign, in both languages, and puts them into its folder as
// PNG: networks take nothing else. Run by hand after its question or its first picture changed:
//   node client/build/share-pictures.js public/src/main/resources/campaigns/keep-counselling-confidential
// Needs Chromium (KEEP_CHROMIUM, else /usr/bin/chromium).
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const fonts = join(dirname(dirname(fileURLToPath(import.meta.url))), "fonts");
const pack = process.argv[2];
if (!pack) throw new Error("name the campaign's folder");
/** @param {string} file */
const font = (file) => `data:font/woff2;base64,${readFileSync(join(fonts, file)).toString("base64")}`;
const drawing = readFileSync(join(pack, "pictures/room.svg"), "utf8").replace(/<style>.*?<\/style>/s, "");
const hashtag = /^hashtag: (.+)$/m.exec(readFileSync(join(pack, "en.md"), "utf8"))?.[1] ?? "";
const SHAPES = /** @type {const} */ ({ card: [1200, 630], square: [1080, 1080], story: [1080, 1920] });
const STYLE = `
  @font-face { font-family: D; src: url("${font("newsreader-display-470.woff2")}"); }
  @font-face { font-family: D; src: url("${font("newsreader-display-470-welsh.woff2")}"); unicode-range: U+174-178; }
  @font-face { font-family: S; src: url("${font("atkinson-next-600.woff2")}"); }
  * { margin: 0; box-sizing: border-box; }
  body { background: #f4efe5; color: #221f1b; display: grid; overflow: hidden; }
  h1 { font: 500 96px/1.04 D; letter-spacing: -0.02em; text-wrap: balance; }
  p { font: 600 30px/1.3 S; color: #17463f; }
  .rule { inline-size: 96px; border-top: 6px solid #17463f; }
  .say { display: grid; gap: 36px; align-content: center; }
  svg { display: block; inline-size: 100%; block-size: 100%; }
  .card { grid-template-columns: 510px 1fr; } .card .say { padding: 0 16px 0 56px; } .card h1 { font-size: 72px; } .card p { font-size: 26px; } .card .see svg { object-fit: cover; }
  .card .see, .square .see, .story .see { overflow: hidden; }
  .square { grid-template-rows: 640px 1fr; } .square .say { padding: 0 72px; gap: 24px; } .square h1 { font-size: 88px; }
  .story { grid-template-rows: 900px 1fr; } .story .say { padding: 0 84px 260px; } .story h1 { font-size: 116px; } .story p { font-size: 36px; }
  .cy h1 { font-size: 0.88em; } .card.cy h1 { font-size: 64px; } .square.cy h1 { font-size: 80px; } .story.cy h1 { font-size: 104px; }`;

mkdirSync(join(pack, "share"), { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env["KEEP_CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const language of ["en", "cy"]) {
  const heading = /^# (.+)$/m.exec(readFileSync(join(pack, `${language}.md`), "utf8"))?.[1] ?? "";
  for (const [name, [width, height]] of Object.entries(SHAPES)) {
    const page = await browser.newPage({ viewport: { width, height } });
    // The third chair, at the right, is what the picture is about.
    const svg = drawing.replace("<svg ", '<svg preserveAspectRatio="xMaxYMax slice" ');
    await page.setContent(
      `<style>${STYLE}</style><body class="${name} ${language}" style="width:${width}px;height:${height}px">${
        name === "card" ? "" : `<div class="see">${svg}</div>`
      }<div class="say"><h1>${heading}</h1><div class="rule"></div><p>#${hashtag}</p></div>${name === "card" ? `<div class="see">${svg}</div>` : ""}</body>`,
    );
    await page.evaluate(() => document.fonts.ready);
    writeFileSync(join(pack, "share", `${name}.${language}.png`), await page.screenshot());
    await page.close();
  }
}
await browser.close();
