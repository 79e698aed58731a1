// What a help page costs: bytes over the wire, requests to others, and what shows without a script.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PUBLIC, languages, useBrowser } from "./sites.js";

const browser = useBrowser();
const MOST = 50 * 1024;

for (const path of ["/i/notes", "/i/lines", "/i/online"].flatMap(languages)) {
  test(`${path} weighs under 50 KB in all and asks nobody else`, async (context) => {
    const visit = await browser().newContext();
    const page = await visit.newPage();
    const session = await visit.newCDPSession(page);
    await session.send("Network.enable");
    let bytes = 0;
    /** @type {string[]} */
    const asked = [];
    session.on("Network.requestWillBeSent", ({ request }) => asked.push(request.url));
    session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(PUBLIC + path, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    context.diagnostic(`${bytes} bytes in ${asked.length} requests`);
    assert.ok(asked.length >= 4, "page, style, script and font were loaded");
    assert.deepEqual(asked.filter((address) => !address.startsWith(`${PUBLIC}/`)), []);
    assert.ok(bytes < MOST, `${bytes} bytes`);
    assert.equal(await page.evaluate(() => document.cookie + Object.keys(localStorage).join()), "");
    await visit.close();
  });

  test(`${path} shows its heading and the lines to call without a script`, async () => {
    const visit = await browser().newContext({ javaScriptEnabled: false });
    const page = await visit.newPage();
    await page.goto(PUBLIC + path);
    assert.ok(await page.locator("h1").isVisible());
    assert.ok(await page.locator("main a[href='tel:08085002222']").isVisible());
    await visit.close();
  });
}
