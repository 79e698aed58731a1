// Pages of the campaign: a person's own Mastodon server, and the device's own way to share. Both are there
// only where they work; without a script the page says how it goes without.
import { mastodon } from "../share/mastodon.mjs";
import { device } from "../share/device.mjs";

mastodon(document);
device(document);
