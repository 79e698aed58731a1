// A letter from postcode to mail programme, with a postcode on a boundary; and what the network and the
// browser keep of the postcode: nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { TAGS, bring, findings } from "./findings.js";
import { PUBLIC, SCREENS, useBrowser } from "./sites.js";

const browser = useBrowser();
const WRITE = `${PUBLIC}/campaign/keep-counselling-confidential/write`;
const SPLIT = "ZZ1 2CD";
const WORDS = "My neighbour stopped seeing her counsellor because she feared that strangers would read what she said.";

/** @param {string} text */
function holdsPostcode(text) {
  return /ZZ1(%20|\+|\s)?2CD/i.test(text);
}

for (const script of [true, false]) {
  test(`a letter is put together ${script ? "on the device" : "without script"}, and the postcode stays nowhere`, async () => {
    const context = await browser().newContext({ javaScriptEnabled: script });
    const page = await context.newPage();
    /** @type {{method: string, url: string, body: string, headers: string}[]} */
    const sent = [];
    page.on("request", (request) => {
      sent.push({
        method: request.method(),
        url: request.url(),
        body: request.postData() ?? "",
        headers: JSON.stringify(request.headers()),
      });
    });
    await page.goto(WRITE);
    await page.fill("#postcode", SPLIT);
    await page.click("text=Find my MP");
    assert.ok((await page.locator("input[name=to]").count()) === 2, "a choice of two");
    assert.ok(!holdsPostcode(await page.content()), "the answer does not repeat it");
    await page.screenshot({ path: `${SCREENS}/letter-choose-${script}.png`, fullPage: true });
    await page.check("#to-E14999902");
    await page.click("text=Go on");
    assert.match((await page.textContent(".lead")) ?? "", /Robin Specimen/);
    await page.fill("#one", WORDS);
    await page.fill("#name", "Ann Exemplar");
    await page.fill("#address", "1 Made-up Street\nInventham");
    await page.screenshot({ path: `${SCREENS}/letter-write-${script}.png`, fullPage: true });
    await page.click("text=Put the letter together");
    const letter = page.locator("#letter");
    await letter.waitFor();
    const text = (await letter.textContent()) ?? "";
    assert.ok(text.startsWith("Ann Exemplar\n1 Made-up Street\nInventham\n\nDear Robin Specimen,"), text);
    assert.ok(text.includes(WORDS));
    const open = page.locator("a.btn[href^='mailto:']");
    const href = (await open.getAttribute("href")) ?? "";
    assert.ok(href.startsWith("mailto:robin.specimen@parliament.example?subject="), href);
    assert.ok(decodeURIComponent(href).includes(WORDS));
    await page.screenshot({ path: `${SCREENS}/letter-done-${script}.png`, fullPage: true });
    const withPostcode = sent.filter(({ url, body, headers }) => holdsPostcode(url + body + headers));
    assert.equal(withPostcode.length, 1, "one request alone carries it");
    assert.ok(withPostcode[0]?.method === "POST" && withPostcode[0].url === WRITE && !holdsPostcode(withPostcode[0].url));
    assert.ok(sent.every(({ url }) => url.startsWith(PUBLIC)), "nothing goes anywhere else");
    if (script) {
      assert.ok(sent.every(({ body }) => !body.includes("neighbour")), "the words do not leave the device");
      const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]));
      assert.ok(!holdsPostcode(kept));
    }
    assert.deepEqual(await context.cookies(), []);
    await context.close();
  });
}

test("the page for signing is looked at with mistakes in it", async () => {
  const page = await browser().newPage();
  for (const [width, language] of /** @type {[number, string][]} */ ([[1280, ""], [320, ""], [1280, "/cy"], [320, "/cy"]])) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${PUBLIC}${language}/campaign/keep-counselling-confidential/sign`);
    await page.fill("#email", "no address");
    await page.click("form button[type=submit]");
    assert.equal(await page.inputValue("#email"), "no address");
    assert.equal(await page.evaluate(() => document.activeElement?.className), "problem");
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "no sideways scroll");
    await page.screenshot({ path: `${SCREENS}/sign-mistakes-${width}${language.replace("/", "-")}.png`, fullPage: true });
  }
  await page.close();
});

/** From the page for writing to the page before a letter goes through us. @param {import("playwright-core").Page} page @param {string} language */
async function toSending(page, language = "") {
  await page.goto(WRITE.replace(PUBLIC, PUBLIC + language));
  await page.fill("#postcode", "ZZ1 1AA");
  await page.click("form:has(#postcode) button[type=submit]");
  await page.fill("#one", WORDS);
  await page.fill("#name", "Ann Exemplar");
  await page.fill("#address", "1 Made-up Street\nInventham\nZZ1 1AA");
  await page.click("form[data-letter] button[type=submit]");
  await page.click("form[data-carried] button");
  await page.waitForURL(/\/send$/);
}

test("a letter goes through us only from a page that shows it whole and says what is kept", async () => {
  const page = await browser().newPage({ viewport: { width: 1280, height: 900 } });
  await toSending(page);
  const text = (await page.textContent("#letter")) ?? "";
  assert.ok(text.startsWith("Ann Exemplar\n1 Made-up Street\nInventham\nZZ1 1AA\n\nDear Alex Sample,"), text);
  assert.equal(await page.isChecked("#question-yes"), false, "no box is ticked for anybody");
  await bring(page);
  assert.deepEqual(await findings(page, { runOnly: { type: "tag", values: TAGS } }), []);
  await page.click("form:has(#email) button[type=submit]");
  assert.equal(await page.evaluate(() => document.activeElement?.className), "problem");
  await page.setViewportSize({ width: 320, height: 640 });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "no sideways scroll");
  await page.fill("#email", "ann@mail.example");
  await page.click("form:has(#email) button[type=submit]");
  // This site has no database: nothing is kept, and nothing that was typed is lost.
  assert.match((await page.textContent("main")) ?? "", /Nothing was kept/);
  assert.equal(await page.inputValue("#email"), "ann@mail.example");
  assert.ok(((await page.textContent("#letter")) ?? "").includes(WORDS));
  await page.click("#change");
  assert.equal(await page.inputValue("#one"), WORDS, "what was written is there to be changed");
  await page.close();
});

test("pictures of signing and letters", { skip: process.env["KEEP_SCREENS"] !== "all" }, async () => {
  for (const [width, language, colorScheme] of /** @type {[number, string, "light" | "dark"][]} */ ([
    [1280, "", "light"],
    [320, "", "light"],
    [1280, "/cy", "light"],
    [320, "/cy", "light"],
    [1280, "", "dark"],
    [320, "/cy", "dark"],
  ])) {
    const page = await browser().newPage({ viewport: { width, height: 800 }, colorScheme });
    const view = `${width}${language.replace("/", "-")}-${colorScheme}`;
    const shot = async (/** @type {string} */ name) => {
      await page.screenshot({ path: `${SCREENS}/wing-${name}-${view}.png`, fullPage: true });
    };
    const campaign = "/campaign/keep-counselling-confidential";
    for (const path of ["sign", "signed", "counted", "used", "stopped", "write", "timeline", "letter-waiting", "letter-leaves", "letter-thanks"]) {
      await page.goto(`${PUBLIC}${language}${campaign}/${path}`);
      await shot(path);
    }
    for (const kind of ["confirm", "stop", "letter", "answered"]) {
      await page.goto(`${PUBLIC}${language}/go/1/${kind}/example`);
      await shot(`go-${kind}`);
    }
    await page.goto(`${PUBLIC}${language}${campaign}/write`);
    await page.fill("#postcode", SPLIT);
    await page.click("form:has(#postcode) button[type=submit]");
    await shot("choose");
    await page.check("#to-E14999902");
    await page.click("main form button[type=submit]");
    await shot("writing");
    await page.fill("#one", WORDS);
    await page.fill("#name", "Ann Exemplar");
    await page.fill("#address", "1 Made-up Street\nInventham\nZZ1 2CD");
    await page.click("form[data-letter] button[type=submit]");
    await shot("done");
    await page.click("form[data-carried] button");
    await shot("send");
    await page.click("form:has(#email) button[type=submit]");
    await shot("send-mistakes");
    await page.close();
  }
});
