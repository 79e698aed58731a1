import assert from "node:assert/strict";
import { test } from "node:test";
import { WINDOW, count, down, none, other, up } from "../../site/src/main/jte/components/exit/presses.mjs";

/** @param {...(["down" | "up", number] | ["other"])} events */
function played(...events) {
  let presses = none();
  let now = 0;
  for (const [kind, at] of events) {
    now = at ?? now;
    if (kind === "down") presses = down(presses, false);
    else if (kind === "up") presses = up(presses, now);
    else presses = other();
  }
  return count(presses, now);
}

test("three presses within five seconds count three", () => {
  assert.equal(played(["down", 0], ["up", 80], ["down", 900], ["up", 990], ["down", 4000], ["up", 4100]), 3);
});

test("a press older than five seconds no longer counts", () => {
  assert.equal(played(["down", 0], ["up", 0], ["down", 10], ["up", 10], ["down", WINDOW], ["up", WINDOW + 5]), 2);
});

test("a key between two presses starts the count again", () => {
  assert.equal(played(["down", 0], ["up", 1], ["down", 2], ["up", 3], ["other"], ["down", 4], ["up", 5]), 1);
});

test("Shift held while another key is typed does not count", () => {
  assert.equal(played(["down", 0], ["other"], ["up", 1]), 0);
});

test("a held Shift that repeats is one press", () => {
  let presses = down(none(), false);
  for (let repeat = 0; repeat < 40; repeat += 1) presses = down(presses, true);
  presses = up(presses, 2000);
  assert.equal(count(presses, 2000), 1);
});

test("Shift that came up without having gone down here does not count", () => {
  assert.equal(played(["up", 5]), 0);
});
