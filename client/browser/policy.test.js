// The content security policy as a browser applies it: what is put into a page does not run.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PUBLIC, WORK, useBrowser } from "./sites.js";

const browser = useBrowser();
const INJECTED = [
  "<script>window.ran = 'script'</script>",
  "<script src='http://weather.example/x.js'></script>",
  "<script src='data:text/javascript,window.ran=1'></script>",
  "<img src='nothing.png' onerror=\"window.ran = 'onerror'\" alt=''>",
  "<svg><script>window.ran = 'svg'</script></svg>",
  "<iframe srcdoc='<script>parent.ran = 1</script>' title='x'></iframe>",
  "<a id='lure' href=\"javascript:window.ran='link'\">x</a>",
  "<style>main { display: none }</style>",
  "<base href='http://weather.example/'>",
].join("");

for (const [name, site] of [["public", PUBLIC], ["work", WORK]]) {
  test(`${name}: nothing put into a page runs, restyles or redirects it`, async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    await page.route(`${site}/i/lines`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace("</main>", `${INJECTED}</main>`);
      await route.fulfill({ response, body });
    });
    await page.goto(`${site}/i/lines`);
    await page.click("#lure");
    const seen = await page.evaluate(() => ({
      // @ts-ignore set only by what was injected
      ran: window.ran ?? null,
      shown: getComputedStyle(document.querySelector("main") ?? document.body).display !== "none",
      base: document.baseURI,
    }));
    assert.deepEqual(seen, { ran: null, shown: true, base: `${site}/i/lines` });
    await context.close();
  });

  test(`${name}: Trusted Types refuse text that would become script or markup`, async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    await page.goto(`${site}/i/lines`);
    const refused = await page.evaluate(() => {
      /** @type {Record<string, () => void>} */
      const tries = {
        innerHTML: () => (document.body.innerHTML = "<b>x</b>"),
        scriptText: () => (document.createElement("script").text = "x"),
        scriptSource: () => (document.createElement("script").src = "/x.js"),
        // @ts-ignore named so in every browser that has Trusted Types
        policy: () => window.trustedTypes.createPolicy("own", {}),
      };
      return Object.entries(tries)
        .filter(([, attempt]) => {
          try {
            attempt();
            return false;
          } catch (refusal) {
            return refusal instanceof TypeError;
          }
        })
        .map(([kind]) => kind);
    });
    assert.deepEqual(refused, ["innerHTML", "scriptText", "scriptSource", "policy"]);
    await context.close();
  });

  test(`${name}: another site cannot put a page into a frame`, async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    await page.goto("http://weather.example/");
    const frame = await page.evaluate(async (address) => {
      const inner = document.createElement("iframe");
      inner.src = address;
      document.body.append(inner);
      await new Promise((done) => inner.addEventListener("load", done));
      try {
        return inner.contentDocument?.title ?? "closed";
      } catch {
        return "closed";
      }
    }, `${site ?? ""}/i/lines`);
    assert.equal(frame, "closed");
    assert.ok(!page.frames().some((inner) => inner.url().startsWith(site ?? "")), "the frame shows an error");
    await context.close();
  });
}
