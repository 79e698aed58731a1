// Two sites: what one sets or clears never reaches the other.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PUBLIC, WEATHER, WORK, useBrowser } from "./sites.js";

const browser = useBrowser();

/** @param {import("playwright-core").BrowserContext} context @param {string} site @param {string} path */
async function cookieHeaderSentTo(context, site, path) {
  const page = await context.newPage();
  const [request] = await Promise.all([page.waitForRequest(site + path), page.goto(site + path)]);
  const header = (await request.allHeaders())["cookie"] ?? "";
  await page.close();
  return header;
}

/** @param {import("playwright-core").BrowserContext} context @param {string} site */
async function remember(context, site) {
  const page = await context.newPage();
  await page.goto(`${site}/i/lines`);
  await page.evaluate(async () => {
    document.cookie = "trail=1; path=/";
    localStorage.setItem("trail", "1");
    await new Promise((done, failed) => {
      const opening = indexedDB.open("drafts", 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("ciphertext").put("sealed", "one");
      opening.onsuccess = () => done(opening.result.close());
      opening.onerror = failed;
    });
  });
  await page.close();
}

/** @param {import("playwright-core").BrowserContext} context @param {string} site */
async function remembered(context, site) {
  const page = await context.newPage();
  await page.goto(`${site}/i/lines`);
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie.includes("trail"),
    local: localStorage.getItem("trail") !== null,
    drafts: (await indexedDB.databases()).some((database) => database.name === "drafts"),
  }));
  await page.close();
  return kept;
}

/** @param {import("playwright-core").BrowserContext} context @param {string} site */
async function exit(context, site) {
  const page = await context.newPage();
  await page.goto(`${site}/i/lines`);
  await page.click("a.exit");
  await page.waitForURL(WEATHER);
  await page.close();
}

test("a cookie set by the work site never reaches the public site", async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.goto(`${WORK}/trap/session`);
  assert.match(await cookieHeaderSentTo(context, WORK, "/i/lines"), /JSESSIONID/);
  assert.equal(await cookieHeaderSentTo(context, PUBLIC, "/i/lines"), "");
  await context.close();
});

test("a cookie set on the public site never reaches the work site", async () => {
  const context = await browser().newContext();
  await remember(context, PUBLIC);
  assert.match(await cookieHeaderSentTo(context, PUBLIC, "/i/lines"), /trail/);
  assert.equal(await cookieHeaderSentTo(context, WORK, "/i/lines"), "");
  await context.close();
});

test("leaving the public site clears everything of it and nothing of the work site", async () => {
  const context = await browser().newContext();
  await remember(context, PUBLIC);
  await remember(context, WORK);
  await exit(context, PUBLIC);
  assert.deepEqual(await remembered(context, PUBLIC), { cookie: false, local: false, drafts: false });
  assert.deepEqual(await remembered(context, WORK), { cookie: true, local: true, drafts: true });
  await context.close();
});

test("leaving the work site drops its cookies, keeps its ciphertext and touches nothing public", async () => {
  const context = await browser().newContext();
  await remember(context, PUBLIC);
  await remember(context, WORK);
  await exit(context, WORK);
  assert.deepEqual(await remembered(context, WORK), { cookie: false, local: true, drafts: true });
  assert.deepEqual(await remembered(context, PUBLIC), { cookie: true, local: true, drafts: true });
  await context.close();
});

test("a page of the public site cannot frame, fetch or write to the work site", async () => {
  const context = await browser().newContext();
  const page = await context.newPage();
  await page.goto(`${PUBLIC}/i/lines`);
  const answers = await page.evaluate(async (work) => {
    /** @type {string[]} */
    const said = [];
    for (const method of ["GET", "POST"]) {
      try {
        await fetch(`${work}/trap/session`, { method, mode: "no-cors", credentials: "include" });
        said.push("sent");
      } catch {
        said.push("refused");
      }
    }
    return said;
  }, WORK);
  assert.deepEqual(answers, ["refused", "refused"]);
  assert.equal((await context.cookies(WORK)).length, 0);
  await context.close();
});
