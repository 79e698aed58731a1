// Every page of both sites, as their routers list them: no finding of axe (WCAG 2.2 A, AA, best practice) in
// both languages and both colour schemes, and no sideways scroll at 320 pixels.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { PAGES, PUBLIC, WORK, languages, useBrowser } from "./sites.js";

const browser = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** @param {import("playwright-core").Page} page @param {object} options @returns {Promise<string[]>} */
async function findings(page, options) {
  return page.evaluate(async (given) => {
    // @ts-ignore axe was put into the page above
    const result = await window.axe.run(document, given);
    return result.violations.map(
      (/** @type {any} */ violation) =>
        `${violation.id}: ${violation.nodes.map((/** @type {any} */ node) => node.html.slice(0, 120)).join(" | ")}`,
    );
  }, options);
}

for (const [site, pages] of /** @type {const} */ ([
  [PUBLIC, PAGES.public],
  [WORK, PAGES.work],
])) {
  for (const path of pages.flatMap(languages)) {
    test(`${site === PUBLIC ? "public" : "work"} ${path} has no finding and no sideways scroll`, async () => {
      const context = await browser().newContext({ viewport: { width: 1280, height: 900 }, colorScheme: "light" });
      const page = await context.newPage();
      await page.goto(site + path);
      await page.evaluate(axe);
      assert.deepEqual(await findings(page, { runOnly: { type: "tag", values: TAGS } }), [], "light");
      await page.emulateMedia({ colorScheme: "dark" });
      assert.deepEqual(
        await findings(page, { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } }),
        [],
        "dark",
      );
      await page.setViewportSize({ width: 320, height: 640 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 320, `${wide} pixels wide at 320`);
      assert.deepEqual(await findings(page, { runOnly: { type: "rule", values: ["target-size"] } }), [], "narrow");
      await context.close();
    });
  }
}
