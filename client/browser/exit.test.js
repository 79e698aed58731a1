// "Exit this page": with and without a script, by Shift, in one frame, and without a way back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PUBLIC, WEATHER, WORK, useBrowser, weatherHeld } from "./sites.js";

const browser = useBrowser();
const HELP = "/i/notes";

/** @param {import("playwright-core").BrowserContextOptions} [options] */
async function open(site = PUBLIC, path = HELP, options = {}) {
  const context = await browser().newContext(options);
  const page = await context.newPage();
  await page.goto(site + path);
  return { context, page };
}

for (const [name, site] of [["public", PUBLIC], ["work", WORK]]) {
  test(`${name}: the exit link leads away with a script`, async () => {
    const { context, page } = await open(site);
    await page.click("a.exit");
    await page.waitForURL(WEATHER);
    await context.close();
  });

  test(`${name}: the exit link leads away without a script`, async () => {
    const { context, page } = await open(site, HELP, { javaScriptEnabled: false });
    await page.click("a.exit");
    await page.waitForURL(WEATHER);
    await context.close();
  });

  test(`${name}: Back does not bring the page back`, async () => {
    const { context, page } = await open(site, "/");
    await page.goto(site + HELP);
    await page.click("a.exit");
    await page.waitForURL(WEATHER);
    await page.goBack();
    assert.notEqual(new URL(page.url()).pathname, HELP);
    await context.close();
  });

  test(`${name}: Shift three times leads away, and three dots count`, async () => {
    const { context, page } = await open(site);
    await page.keyboard.press("Shift");
    assert.equal(await page.locator("a.exit .dots i.on").count(), 1);
    await page.keyboard.press("Shift");
    assert.equal(await page.locator("a.exit .dots i.on").count(), 2);
    assert.match((await page.locator(".exit__said").textContent()) ?? "", /once more/);
    await page.keyboard.press("Shift");
    await page.waitForURL(WEATHER);
    await context.close();
  });

  test(`${name}: a key between two presses starts the count again`, async () => {
    const { context, page } = await open(site);
    await page.keyboard.press("Shift");
    await page.keyboard.press("Shift");
    await page.keyboard.press("a");
    await page.keyboard.press("Shift");
    assert.equal(await page.locator("a.exit .dots i.on").count(), 1);
    assert.equal(page.url(), site + HELP);
    await context.close();
  });
}

test("work: Shift never counts inside a field being written in", async () => {
  const { context, page } = await open(WORK, "/gallery/field");
  await page.focus("textarea");
  for (let press = 0; press < 5; press += 1) await page.keyboard.press("Shift");
  assert.equal(await page.locator("a.exit .dots i.on").count(), 0);
  assert.equal(page.url(), `${WORK}/gallery/field`);
  await context.close();
});

test("work: leaving one tab locks the others", async () => {
  const { context, page } = await open(WORK, "/");
  const second = await context.newPage();
  await second.goto(`${WORK}/i/lines`);
  await page.click("a.exit");
  await second.waitForURL(WEATHER);
  await context.close();
});

test("from pressing to covered page is one frame, by the browser's own trace", async () => {
  const { context, page } = await open();
  // The page itself notes in the trace when it was covered and what the frame after that shows: while a
  // navigation is under way the browser answers no questions about the page.
  await page.evaluate(() => {
    new MutationObserver(() => {
      performance.mark("covered");
      requestAnimationFrame(() => {
        const main = document.querySelector("main") ?? document.body;
        performance.mark(`shows ${getComputedStyle(main).visibility}`);
      });
    }).observe(document.documentElement, { attributeFilter: ["class"] });
  });
  const session = await browser().newBrowserCDPSession();
  /** @type {any[]} */
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      includedCategories: ["devtools.timeline", "blink.user_timing", "disabled-by-default-devtools.screenshot"],
    },
  });
  weatherHeld.milliseconds = 250;
  await page.click("a.exit", { noWaitAfter: true });
  await page.waitForURL(WEATHER);
  weatherHeld.milliseconds = 0;
  const over = new Promise((done) => session.once("Tracing.tracingComplete", done));
  await session.send("Tracing.end");
  await over;

  const press = events.find((event) => event.name === "EventDispatch" && event.args?.data?.type === "click");
  const covered = events.find((event) => event.name === "covered");
  assert.ok(press && covered, "the trace holds the press and the cover");
  assert.ok(events.some((event) => event.name === "shows hidden"), "the next frame shows nothing of the page");
  const drawn = events
    .filter((event) => event.pid === press.pid && event.name === "Paint" && event.ts > press.ts)
    .map((event) => event.ts)
    .sort((left, right) => left - right);
  assert.ok(drawn.length > 0, "something was painted after the press");
  assert.ok(drawn[0] > covered.ts, "the first thing painted after the press is the covered page");
  await context.close();
});
