// How long a search takes on the device: real Chromium with its processor slowed six times, the whole way from the
// form being sent to the answer standing in the page. Prints one line of JSON. Arguments: the address of a public site,
// the browser's program (chromium).
import { chromium } from "playwright-core";

const [site = "http://127.0.0.1:8081", program = "/usr/bin/chromium"] = process.argv.slice(2);
const SLOWED = 6;
const PLACES = ["Oxford", "yng Nghaerdydd", "OX1 2AB", "Newport", "Birmingam", "York", "Xyzzy", "E8"];

const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.goto(`${site}/i/find`);
await page.waitForSelector("html[data-finder=ready]");
const session = await page.context().newCDPSession(page);
await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
const times = await page.evaluate((places) => {
  const form = /** @type {HTMLFormElement} */ (document.getElementById("find"));
  const place = /** @type {HTMLInputElement} */ (document.getElementById("place"));
  return Array.from({ length: 400 }, (_, at) => {
    place.value = places[at % places.length] ?? "";
    const start = performance.now();
    form.requestSubmit();
    return performance.now() - start;
  })
    .slice(80)
    .sort((one, other) => one - other);
}, PLACES);
await browser.close();
const at = (/** @type {number} */ share) => times[Math.floor(times.length * share)] ?? 0;
console.log(JSON.stringify({ name: "search-in-browser", unit: "ms", median: at(0.5), p99: at(0.99), worst: times.at(-1), slowed: SLOWED, searches: times.length }));
