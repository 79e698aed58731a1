// Every page of both sites, as their routers list them: no finding of axe (WCAG 2.2 A, AA, best practice) in
// both languages and both colour schemes, and no sideways scroll at 320 pixels.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TAGS, bring, findings } from "./findings.js";
import { PAGES, PUBLIC, WORK, languages, useBrowser } from "./sites.js";

const browser = useBrowser();
/** Pages are looked at two at a time, each in a window that is used again: opening windows costs more than axe. */
const AT_ONCE = 2;
/** @type {import("playwright-core").Page[]} */
const free = [];

async function window() {
  const known = free.pop();
  if (known) return known;
  const context = await browser().newContext({ viewport: { width: 1280, height: 900 } });
  return context.newPage();
}

/** @param {string} address */
async function look(address) {
  const page = await window();
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(address);
  await bring(page);
  assert.deepEqual(await findings(page, { runOnly: { type: "tag", values: TAGS } }), [], "light");
  // A part's page has the same top and foot as the list of parts, which is looked at whole.
  const within = address.includes("/gallery/") ? "main" : "";
  await page.emulateMedia({ colorScheme: "dark" });
  // Only colours differ between the schemes; what is not a colour was seen above. Wide: some links stand only there.
  const colours = ["color-contrast", "link-in-text-block"];
  assert.deepEqual(await findings(page, { runOnly: { type: "rule", values: colours } }, within), [], "dark");
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 320, `${wide} pixels wide at 320`);
  assert.deepEqual(await findings(page, { runOnly: { type: "rule", values: ["target-size"] } }, within), [], "narrow");
  free.push(page);
}

describe("axe", { concurrency: AT_ONCE }, () => {
  for (const [site, pages] of /** @type {const} */ ([
    [PUBLIC, PAGES.public],
    [WORK, PAGES.work],
  ])) {
    for (const path of pages.flatMap(languages)) {
      const name = site === PUBLIC ? "public" : "work";
      test(`${name} ${path} has no finding and no sideways scroll`, () => look(site + path));
    }
  }
});
