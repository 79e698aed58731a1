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

for (const [site, path, field] of [[WORK, "/gallery/field", "textarea"], [PUBLIC, "/i/find", "input[type=text], input[type=search]"]]) {
  test(`Shift never counts inside a field being written in: ${path}`, async () => {
    const { context, page } = await open(site, path);
    await page.locator(/** @type {string} */ (field)).first().focus();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press("Shift");
    assert.equal(await page.locator("a.exit .dots i.on").count(), 0);
    assert.equal(page.url(), site + /** @type {string} */ (path));
    await context.close();
  });
}

for (const site of [PUBLIC, WORK]) {
  test(`leaving one tab leaves the others: ${site}`, async () => {
    const { context, page } = await open(site, "/");
    const second = await context.newPage();
    await second.goto(`${site}/i/lines`);
    await page.click("a.exit");
    await second.waitForURL(WEATHER);
    await context.close();
  });

  test(`both Shifts rattled leave: ${site}`, async () => {
    const { context, page } = await open(site);
    for (let times = 0; times < 2; times += 1) {
      await page.keyboard.down("ShiftLeft");
      await page.keyboard.down("ShiftRight");
      await page.keyboard.up("ShiftLeft");
      await page.keyboard.up("ShiftRight");
    }
    await page.waitForURL(WEATHER);
    await context.close();
  });

  test(`Back after leaving shows no page that was seen before: ${site}`, async () => {
    const { context, page } = await open(site, "/i/lines");
    for (const path of ["/i/online", "/", HELP]) await page.goto(site + path);
    await page.click("a.exit");
    await page.waitForURL(WEATHER);
    for (let back = 0; back < 3; back += 1) {
      await page.goBack().catch(() => null);
      await page.waitForURL((url) => url.href === WEATHER || url.href === "about:blank");
    }
    await page.goto(site + HELP);
    assert.equal(page.url(), site + HELP);
    await context.close();
  });

  test(`a server that does not answer is not waited for: ${site}`, async () => {
    const { context, page } = await open(site);
    let asked = 0;
    await page.route("**/exit", () => {
      asked += 1;
    });
    await page.click("a.exit");
    await page.waitForURL(WEATHER);
    assert.equal(asked, 1, "and yet it was told, once");
    await context.close();
  });
}

// Phones held sideways, and what is left of a window at 200 to 400%.
for (const [width, height] of /** @type {[number, number][]} */ ([[740, 360], [844, 390], [640, 360], [320, 256]])) {
  for (const [site, path] of [[PUBLIC, HELP], [PUBLIC, `/cy${HELP}`], [PUBLIC, "/i/find"], [WORK, "/i/lines"]]) {
    test(`the exit stays in sight, over nothing: ${width}x${height} ${path}`, async () => {
      const { context, page } = await open(site, path, { viewport: { width, height } });
      for (const part of [0, 0.3, 0.7, 1]) {
        await page.evaluate((share) => scrollTo(0, document.documentElement.scrollHeight * share), part);
        const way = await page.locator("header a.exit").boundingBox();
        assert.ok(way && way.y >= 0 && way.y + way.height <= height && way.x >= 0 && way.x + way.width <= width, `seen at ${part}`);
        assert.ok(way.height >= 44);
        const free = await page.evaluate(() => {
          const box = /** @type {Element} */ (document.querySelector("header a.exit")).getBoundingClientRect();
          const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return hit?.closest("a.exit") !== null;
        });
        assert.ok(free, "nothing lies over it");
      }
      const band = await page.locator("header a.exit").boundingBox();
      await page.evaluate(() => scrollTo(0, 0));
      for (let stop = 0; stop < 60; stop += 1) {
        await page.keyboard.press("Tab");
        const seen = await page.evaluate(() => {
          const at = document.activeElement;
          if (!at || at === document.body || at.matches("a.exit, .skip")) return null;
          const { top, bottom, height: tall } = at.getBoundingClientRect();
          return { top, bottom, tall, name: at.outerHTML.slice(0, 80) };
        });
        if (!seen || !band) continue;
        assert.ok(seen.tall > height - band.height || seen.top >= band.y + band.height - 1, `hidden focus: ${seen.name} ${seen.top}`);
        assert.ok(seen.top < height, `below the window: ${seen.name}`);
      }
      await context.close();
    });
  }
}

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
