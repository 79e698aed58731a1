// The search on the visitor's device, in a real browser: the scripted searches, and what leaves the device.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { PUBLIC, useBrowser } from "./sites.js";

const browser = useBrowser();
const VECTORS = new URL("../../vectors/finder/", import.meta.url);
/** @typedef {{search: {place: string, needs: string[], access?: string[], for?: string, age?: number, language?: string, nation?: string},
 *   understood: string | null, ambiguous: string[], first: string[], never: string[]}} Case */
/** @type {[string, Case][]} */
const cases = readdirSync(VECTORS).sort().map((name) => [name, JSON.parse(readFileSync(new URL(name, VECTORS), "utf8"))]);

/** @param {import("playwright-core").Page} page @param {Case["search"]} search */
async function find(page, search) {
  await page.evaluate((asked) => {
    const form = /** @type {HTMLFormElement} */ (document.getElementById("find"));
    form.reset();
    const set = (/** @type {string} */ id, /** @type {string} */ value) => {
      /** @type {HTMLInputElement} */ (document.getElementById(id)).value = value;
    };
    set("place", asked.place);
    set("age", asked.age === undefined ? "" : String(asked.age));
    set("language", asked.language ?? "");
    for (const need of asked.needs) {
      /** @type {HTMLInputElement} */ (document.getElementById(`need-${need.replace(/[^a-z]+/g, "-")}`)).checked = true;
    }
    for (const need of asked.access ?? []) {
      /** @type {HTMLInputElement} */ (document.getElementById(`access-${need.toLowerCase().replace(/[^a-z]+/g, "-")}`)).checked = true;
    }
    if (asked.for !== undefined) {
      // Some groups of the vectors have no button of their own on the page.
      const radio = document.getElementById(`for-${asked.for}`) ?? document.getElementById("for-everyone");
      /** @type {HTMLInputElement} */ (radio).value = asked.for;
      /** @type {HTMLInputElement} */ (radio).checked = true;
    }
    form.requestSubmit();
  }, search);
  return page.evaluate(() => ({
    shown: [...document.querySelectorAll("#places .place a[href*='/i/centre/']")].map((link) => (link.getAttribute("href") ?? "").split("/").pop()),
    picks: [...document.querySelectorAll("#picks button")].map((button) => button.getAttribute("value")),
    lines: document.querySelectorAll("#lines > div").length,
  }));
}

test("the scripted searches are answered on the device as without a script", async (context) => {
  const visit = await browser().newContext();
  const page = await visit.newPage();
  await page.goto(`${PUBLIC}/i/find`);
  await page.waitForSelector("html[data-finder=ready]");
  for (const [name, one] of cases) {
    const place = one.search.nation === undefined ? one.search.place : (one.understood ?? "");
    const seen = await find(page, { ...one.search, place });
    assert.deepEqual(seen.shown.slice(0, 3), one.first, name);
    assert.deepEqual(seen.picks, one.ambiguous, name);
    assert.ok(one.never.every((id) => !seen.shown.includes(id)), name);
    assert.ok(seen.lines > 0, name);
  }
  context.diagnostic(`${cases.length} searches`);
  await visit.close();
});

test("in a thousand searches no request leaves the page and the place stands nowhere", async () => {
  const visit = await browser().newContext();
  const page = await visit.newPage();
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
  await page.goto(`${PUBLIC}/i/find`);
  await page.waitForSelector("html[data-finder=ready]");
  const before = asked.length;
  await page.evaluate(() => {
    const form = /** @type {HTMLFormElement} */ (document.getElementById("find"));
    const place = /** @type {HTMLInputElement} */ (document.getElementById("place"));
    for (let at = 0; at < 1000; at++) {
      place.value = at % 2 === 0 ? "Zqxamblefrod" : "Oxford";
      form.requestSubmit();
    }
  });
  assert.equal(asked.length, before);
  assert.ok(asked.every((line) => !/Zqx|Oxford/i.test(line)));
  const kept = await page.evaluate(async () => JSON.stringify({
    address: location.href,
    title: document.title,
    cookies: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    caches: await caches.keys(),
    bases: await indexedDB.databases(),
    state: history.state,
  }));
  assert.doesNotMatch(kept, /Zqx|Oxford/i);
  assert.equal((await visit.cookies()).length, 0);
  await visit.close();
});

test("by keyboard alone: typed, sent, read, and an ambiguous place is picked", async () => {
  const visit = await browser().newContext();
  const page = await visit.newPage();
  await page.goto(`${PUBLIC}/cy/i/find`);
  await page.waitForSelector("html[data-finder=ready]");
  await page.focus("#place");
  await page.keyboard.type("Casnewydd");
  await page.keyboard.press("Enter");
  assert.equal(await page.textContent("h1"), "Cymorth i bobl yng Nghasnewydd");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "found-title");
  await page.fill("#place", "Bangor");
  await page.press("#place", "Enter");
  assert.equal(await page.locator("#picks button").count(), 2);
  await page.locator("#picks button", { hasText: "Gwynedd" }).press("Enter");
  assert.equal(await page.textContent("h1"), "Cymorth i bobl ym Mangor");
  await visit.close();
});

test("the location is not asked for until its button is pressed", async () => {
  const visit = await browser().newContext({ geolocation: { latitude: 51.75, longitude: -1.26 }, permissions: ["geolocation"] });
  const page = await visit.newPage();
  await page.addInitScript(() => {
    const own = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
    navigator.geolocation.getCurrentPosition = (...given) => {
      document.documentElement.dataset["located"] = "yes";
      own(...given);
    };
  });
  await page.goto(`${PUBLIC}/i/find`);
  await page.waitForSelector("html[data-finder=ready]");
  assert.equal(await page.getAttribute("html", "data-located"), null);
  await page.click("#here");
  await page.waitForSelector("#places .place");
  assert.equal(await page.textContent("h1"), "Support for people in Oxford");
  await visit.close();
});

test("the search page with its file stays light, and shows itself at both widths in both languages", async (context) => {
  for (const [path, place] of [["/i/find", "Oxford"], ["/cy/i/find", "Caerdydd"]]) {
    for (const width of [1280, 320]) {
      const visit = await browser().newContext({ viewport: { width, height: 900 } });
      const page = await visit.newPage();
      await page.goto(PUBLIC + path);
      await page.waitForSelector("html[data-finder=ready]");
      await page.fill("#place", place ?? "");
      await page.press("#place", "Enter");
      await page.evaluate(() => document.fonts.ready);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "no sideways scroll");
      await page.screenshot({ path: `${process.env["KEEP_TEST_SCREENS"]}/finder-${path === "/i/find" ? "en" : "cy"}-${width}.png`, fullPage: true });
      await visit.close();
    }
  }
  const html = await (await fetch(`${PUBLIC}/i/find`)).text();
  const address = /data-file="([^"]+)"/.exec(html)?.[1] ?? "";
  const answer = await fetch(PUBLIC + address, { headers: { "Accept-Encoding": "gzip" } });
  const bytes = Number(answer.headers.get("content-length"));
  context.diagnostic(`the file weighs ${bytes} bytes on the wire`);
  assert.equal(answer.headers.get("content-encoding"), "gzip");
  assert.ok(bytes > 10_000 && bytes < 120 * 1024, `${bytes} bytes`);
});
