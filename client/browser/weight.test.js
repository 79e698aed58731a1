// What a help page costs: bytes over the wire, requests to others, and what shows without a script.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PUBLIC, languages, useBrowser } from "./sites.js";

const browser = useBrowser();
const MOST = 50 * 1024;

/** The finder's pages bring a style file of their own, the script that keeps the place on the device, and the reader of postcodes. */
const MOST_OF_FINDER = 61 * 1024;

/** The browser's own files of places are the same for everyone, come after the page, and have a limit of their own. */
const PLACES = "/i/places/";
const HELP = ["/i/notes", "/i/lines", "/i/online"];
const FINDER = ["/i/find", "/i/call", "/i/entry"];

for (const path of [...HELP, ...FINDER].flatMap(languages)) {
  const most = FINDER.some((each) => path.endsWith(each)) ? MOST_OF_FINDER : MOST;
  test(`${path} weighs under ${most / 1024} KB in all and asks nobody else`, async (context) => {
    const visit = await browser().newContext();
    const page = await visit.newPage();
    const session = await visit.newCDPSession(page);
    await session.send("Network.enable");
    let bytes = 0;
    /** @type {string[]} */
    const asked = [];
    /** @type {Set<string>} */
    const places = new Set();
    session.on("Network.requestWillBeSent", ({ request, requestId }) => {
      asked.push(request.url);
      if (request.url.startsWith(PUBLIC + PLACES)) places.add(requestId);
    });
    session.on("Network.loadingFinished", ({ encodedDataLength, requestId }) => {
      bytes += places.has(requestId) ? 0 : encodedDataLength;
    });
    await page.goto(PUBLIC + path, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    context.diagnostic(`${bytes} bytes in ${asked.length} requests`);
    assert.ok(asked.length >= 4, "page, style, script and font were loaded");
    assert.deepEqual(asked.filter((address) => !address.startsWith(`${PUBLIC}/`)), []);
    assert.ok(bytes < most, `${bytes} bytes`);
    assert.equal(await page.evaluate(() => document.cookie + Object.keys(localStorage).join()), "");
    await visit.close();
  });

  if (path.endsWith("/i/entry")) continue;
  test(`${path} shows its heading and the lines to call without a script`, async () => {
    const visit = await browser().newContext({ javaScriptEnabled: false });
    const page = await visit.newPage();
    await page.goto(PUBLIC + path);
    assert.ok(await page.locator("h1").isVisible());
    assert.ok(await page.locator("main a[href='tel:08085002222']").isVisible());
    await visit.close();
  });
}
