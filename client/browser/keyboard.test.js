// By keyboard alone: the first stop is the way to the text, the second the way out; every stop is seen, large
// enough a ring, and never hidden under the top bar. And a whole visit without a script.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PUBLIC, WEATHER, WORK, useBrowser } from "./sites.js";

const browser = useBrowser();

/** @param {import("playwright-core").Page} page */
function focused(page) {
  return page.evaluate(() => {
    const now = document.activeElement;
    if (!(now instanceof HTMLElement) || now === document.body) return null;
    const shown = (now.matches("input") && now.closest(".tiles .choice")) || now;
    const box = now.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 20), box.top + box.height / 2);
    const style = getComputedStyle(shown);
    return {
      what: `${now.tagName} ${now.textContent?.trim().slice(0, 40) ?? ""}`,
      href: now.getAttribute("href") ?? "",
      ring: style.outlineStyle !== "none" ? Number.parseFloat(style.outlineWidth) : 0,
      hidden: top !== null && !shown.contains(top) && !top.contains(now),
    };
  });
}

for (const [name, address] of [
  ["help page", `${PUBLIC}/i/notes`],
  ["home", `${PUBLIC}/`],
  ["form", `${WORK}/gallery/problem`],
  ["choices", `${WORK}/gallery/radios`],
  ["tabs", `${WORK}/gallery/tabs`],
]) {
  for (const width of [1280, 320]) {
    test(`${name} at ${width}: every stop is ringed and clear of the top bar`, async () => {
      const context = await browser().newContext({ viewport: { width, height: 640 } });
      const page = await context.newPage();
      await page.goto(/** @type {string} */ (address));
      await page.keyboard.press("Tab");
      assert.equal((await focused(page))?.href, "#main");
      await page.keyboard.press("Tab");
      assert.equal((await focused(page))?.href, "/exit");
      let stops = 2;
      for (let step = 0; step < 120; step += 1) {
        await page.keyboard.press("Tab");
        const stop = await focused(page);
        if (stop === null || stop.href === "#main") break;
        stops += 1;
        assert.ok(stop.ring >= 3, `${stop.what} has a ring of ${stop.ring}`);
        assert.ok(!stop.hidden, `${stop.what} is hidden`);
      }
      assert.ok(stops > 10, `${stops} stops`);
      await context.close();
    });
  }
}

/** @param {import("playwright-core").Page} page @param {(href: string) => boolean} wanted */
async function tabTo(page, wanted) {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop && wanted(stop.href)) return;
  }
  assert.fail("no such link by keyboard");
}

for (const [language, prefix] of [["English", ""], ["Welsh", "/cy"]]) {
  test(`a visit without a script, by keyboard, in ${language}: home, information, lines, out`, async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${PUBLIC}${prefix}/`);
    for (const next of ["/i/notes", "/i/lines"]) {
      await tabTo(page, (href) => href === prefix + next);
      await Promise.all([page.waitForURL(`${PUBLIC}${prefix}${next}`), page.keyboard.press("Enter")]);
    }
    await tabTo(page, (href) => href === "/exit");
    await Promise.all([page.waitForURL(WEATHER), page.keyboard.press("Enter")]);
    await context.close();
  });
}

test("tabs work by arrow keys with a script and stand one under the other without", async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.goto(`${WORK}/gallery/tabs`);
  await page.focus("[role=tab]");
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.locator("[role=tabpanel]:visible").count(), 1);
  assert.equal(await page.locator("[role=tab][aria-selected=true]").getAttribute("id"), "tab-shown");
  await context.close();
  const plain = await browser().newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(`${WORK}/gallery/tabs`);
  assert.equal(await still.locator(".tabpanels > section:visible").count(), 2);
  await plain.close();
});
