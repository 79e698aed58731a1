// What every browser test needs: both sites' addresses, the list of pages from their routers, a browser in
// which the neutral page of somebody else is played by a small server of our own, and no other network.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, before } from "node:test";
import { chromium } from "playwright-core";

/** @param {string} name @returns {string} */
function setting(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: these tests are started by the server's BrowserTest`);
  return value;
}

export const PUBLIC = setting("KEEP_TEST_PUBLIC");
export const WORK = setting("KEEP_TEST_WORK");
export const SCREENS = setting("KEEP_TEST_SCREENS");
/** @type {{public: string[], work: string[]}} */
export const PAGES = JSON.parse(readFileSync(setting("KEEP_TEST_PAGES"), "utf8"));
export const WEATHER = "http://weather.example/";

/** @param {string} path @returns {string[]} the page's addresses in English and Welsh */
export function languages(path) {
  return [path, `/cy${path}`];
}

/** @type {import("playwright-core").Browser} */
let browser;

/** How long the neutral page takes to answer, so that frames are drawn while it is awaited. */
export const weatherHeld = { milliseconds: 0 };

/** Starts one browser for the tests of a file. @returns {() => import("playwright-core").Browser} */
export function useBrowser() {
  const weather = createServer(async (_request, response) => {
    await new Promise((done) => setTimeout(done, weatherHeld.milliseconds));
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end("<!doctype html><title>Weather</title><p>Rain later.</p>");
  });
  before(async () => {
    await new Promise((done) => weather.listen(0, "127.0.0.1", () => done(undefined)));
    const { port } = /** @type {import("node:net").AddressInfo} */ (weather.address());
    browser = await chromium.launch({
      executablePath: setting("KEEP_TEST_CHROMIUM"),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        `--host-resolver-rules=MAP weather.example 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
      ],
    });
  });
  after(async () => {
    await browser?.close();
    weather.close();
  });
  return () => browser;
}
