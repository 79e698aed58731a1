// Pictures of the main pages, for people to look at: target/screens of the server.
import { test } from "node:test";
import { PAGES, PUBLIC, SCREENS, WORK, useBrowser } from "./sites.js";

const browser = useBrowser();
const VIEWS = /** @type {const} */ ([
  { name: "1280-light", viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  { name: "1280-dark", viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  { name: "320-light", viewport: { width: 320, height: 640 }, colorScheme: "light" },
  { name: "zoom400-light", viewport: { width: 320, height: 225 }, colorScheme: "light", deviceScaleFactor: 4, fold: true },
  { name: "1280-welsh", viewport: { width: 1280, height: 900 }, colorScheme: "light", prefix: "/cy" },
  { name: "1280-noscript", viewport: { width: 1280, height: 900 }, colorScheme: "light", javaScriptEnabled: false },
]);
const SUBJECTS = [
  ["public-home", PUBLIC, "/"],
  ["public-information", PUBLIC, "/i/notes"],
  ["public-lines", PUBLIC, "/i/lines"],
  ["public-not-here", PUBLIC, "/no-such-page"],
  ["work-home", WORK, "/"],
  ["work-gallery", WORK, "/gallery"],
  ["work-matter", WORK, "/matters/example"],
  ["work-entry", WORK, "/entries/example"],
  ["work-not-here", WORK, "/no-such-page"],
];

for (const { name, ...view } of VIEWS) {
  test(`pictures of ${SUBJECTS.length} pages, ${name}`, async () => {
    const context = await browser().newContext(view);
    const page = await context.newPage();
    const prefix = "prefix" in view ? view.prefix : "";
    for (const [subject, site, path] of SUBJECTS) {
      await page.goto(`${site}${prefix}${path}`);
      await page.screenshot({ path: `${SCREENS}/${subject}-${name}.png`, fullPage: !("fold" in view) });
    }
    await context.close();
  });
}

// The page somebody lands on is somebody else's; what is ours is the cover, pictured in the frame of the press.
// Without a script there is no cover: the link leads away.
for (const { name, prefix, ...view } of VIEWS.map((each) => ({ prefix: "", ...each }))) {
  if ("javaScriptEnabled" in view) continue;
  test(`picture of the covered page, ${name}`, async () => {
    const context = await browser().newContext(view);
    const page = await context.newPage();
    await page.goto(`${PUBLIC}${prefix}/i/notes`);
    await page.evaluate(() => document.documentElement.classList.add("leaving"));
    await page.screenshot({ path: `${SCREENS}/exit-covered-${name}.png` });
    await context.close();
  });
}

// Every page by itself: only when somebody wants to look, KEEP_SCREENS=all.
const LOOKS = [
  { name: "1280", width: 1280, prefix: "", colorScheme: /** @type {const} */ ("light") },
  { name: "320", width: 320, prefix: "", colorScheme: /** @type {const} */ ("light") },
  { name: "1280-dark", width: 1280, prefix: "", colorScheme: /** @type {const} */ ("dark") },
  { name: "320-welsh", width: 320, prefix: "/cy", colorScheme: /** @type {const} */ ("light") },
];
for (const { name, width, prefix, colorScheme } of LOOKS) {
  test(`pictures of every page, ${name}`, { skip: process.env["KEEP_SCREENS"] !== "all" }, async () => {
    const context = await browser().newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    for (const [site, paths] of /** @type {const} */ ([
      [PUBLIC, PAGES.public],
      [WORK, PAGES.work],
    ])) {
      for (const path of paths) {
        await page.goto(`${site}${prefix}${path}`);
        const subject = path.slice(1).replaceAll("/", "_") || "home";
        const room = site === PUBLIC ? "every-public" : "every-work";
        await page.screenshot({ path: `${SCREENS}/${room}-${subject}-${name}.png`, fullPage: true });
      }
    }
    await context.close();
  });
}

test("a sheet as it prints, and a page in forced colours", async () => {
  const context = await browser().newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${PUBLIC}/i/notes`);
  await page.emulateMedia({ media: "print" });
  await page.screenshot({ path: `${SCREENS}/public-information-print.png`, fullPage: true });
  await page.emulateMedia({ media: "screen", forcedColors: "active" });
  await page.goto(`${WORK}/gallery/tasks`);
  await page.screenshot({ path: `${SCREENS}/part-tasks-forced-colours.png`, fullPage: true });
  await context.close();
});
