// The name of a Mastodon server, as somebody may type it; the server's own reading of it is tested alike in Java.
import assert from "node:assert/strict";
import { test } from "node:test";
import { component, serverName } from "../src/share/mastodon.mjs";

for (const [typed, host] of [
  ["mastodon.social", "mastodon.social"],
  [" Mastodon.Social/ ", "mastodon.social"],
  ["@me@mastodon.social", "mastodon.social"],
  ["https://mastodon.social", "mastodon.social"],
  ["toot.cymru", "toot.cymru"],
]) {
  test(`“${typed}” is a server`, () => assert.equal(serverName(typed ?? ""), host));
}

for (const typed of [
  "javascript:alert(1)", "a b", "evil.com/path?x", "127.0.0.1", "[::1]", "", "   ", "localhost", "a.b:8443", "0x7f.1",
  "https://me@mastodon.social", "2130706433", "mastodon..social", "-a.social", "evil.com#x", "evil.com\\x", "@@x.social",
]) {
  test(`“${typed}” is not a server`, () => assert.equal(serverName(typed), ""));
}

test("a component of an address is encoded as on the server", () => {
  assert.equal(component("Private means private & always should: 100%"), "Private%20means%20private%20%26%20always%20should%3A%20100%25");
  assert.equal(component("(a)*'!"), "%28a%29%2A%27%21");
});
