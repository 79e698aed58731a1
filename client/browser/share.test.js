// From the campaign's page to each network's own composer, counted in clicks, with a script and without. The
// networks themselves are played by an empty page; what counts is where the press leads.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PUBLIC, useBrowser } from "./sites.js";

const browser = useBrowser();
const HOSTS = {
  x: "x.com", bluesky: "bsky.app", threads: "www.threads.net", facebook: "www.facebook.com",
  linkedin: "www.linkedin.com", whatsapp: "wa.me",
};

for (const script of [true, false]) {
  for (const prefix of ["", "/cy"]) {
    test(`every composer is two clicks away at most, ${script ? "with" : "without"} a script, ${prefix || "/en"}`, async () => {
      const context = await browser().newContext({ javaScriptEnabled: script });
      const page = await context.newPage();
      await context.route((url) => !url.href.startsWith(PUBLIC), (route) =>
        route.fulfill({ status: 200, contentType: "text/html", body: "<title>Composer</title>" }));
      for (const [target, host] of Object.entries(HOSTS)) {
        await page.goto(`${PUBLIC}${prefix}/campaign`);
        await page.click(`.share a[data-target=${target}]`);
        await page.waitForURL((url) => url.host === host);
      }
      await page.goto(`${PUBLIC}${prefix}/campaign`);
      assert.match((await page.getAttribute(".share a[data-target=mail]", "href")) ?? "", /^mailto:\?subject=/);
      assert.match((await page.getAttribute(".share a[data-target=sms]", "href")) ?? "", /^sms:\?&body=/);
      await page.fill("#server", "@me@Mastodon.Example/");
      await page.click("form.join button[type=submit]");
      if (!script) {
        await page.waitForURL(/\/mastodon$/);
        await page.click("main a.btn");
      }
      await page.waitForURL((url) => url.host === "mastodon.example" && url.pathname === "/share");
      await context.close();
    });
  }
}
