// What axe finds on a page.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
export const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Puts axe into a page that has just been opened. @param {import("playwright-core").Page} page */
export async function bring(page) {
  await page.evaluate(axe);
}

/** Sets of style sheets that axe has read. Reading them costs as much as the rules, and one rule needs it. */
const read = new Set();

/** @param {import("playwright-core").Page} page @param {object} options @param {string} within a selector @returns {Promise<string[]>} */
export async function findings(page, options, within = "") {
  const sheets = await page.evaluate(() => [...document.styleSheets].map((sheet) => sheet.href).join(" "));
  const preload = !read.has(sheets);
  read.add(sheets);
  return page.evaluate(async ({ within, ...given }) => {
    // @ts-ignore axe was put into the page before
    const result = await window.axe.run(within || document, { ...given, resultTypes: ["violations"] });
    return result.violations.map(
      (/** @type {any} */ violation) =>
        `${violation.id}: ${violation.nodes.map((/** @type {any} */ node) => node.html.slice(0, 120)).join(" | ")}`,
    );
  }, { ...options, preload, within });
}
