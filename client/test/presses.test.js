import assert from "node:assert/strict";
import { test } from "node:test";
import { WINDOW, count, down, none, other, up } from "../../site/src/main/jte/components/exit/presses.mjs";

/** @param {...(["down" | "up", number, string?] | ["other"])} events */
function played(...events) {
  let presses = none();
  let now = 0;
  for (const [kind, at, key] of events) {
    now = at ?? now;
    if (kind === "down") presses = down(presses, false, key);
    else if (kind === "up") presses = up(presses, now, key);
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

/** Left and right Shift, down and up, in every order in which two keys can overlap. */
const RATTLES = [
  ["LD", "RD", "LU", "RU"],
  ["LD", "RD", "RU", "LU"],
  ["RD", "LD", "LU", "RU"],
  ["LD", "LU", "RD", "RU"],
  ["RD", "LD", "RU"], // Windows does not tell of the first that comes up
];

test("both Shifts rattled three times leave, in whatever order they overlap", () => {
  for (const rattle of RATTLES) {
    let presses = none();
    let now = 0;
    let most = 0;
    for (const event of [...rattle, ...rattle, ...rattle]) {
      now += 40;
      const key = event[0] === "L" ? "ShiftLeft" : "ShiftRight";
      presses = event[1] === "D" ? down(presses, false, key) : up(presses, now, key);
      most = Math.max(most, count(presses, now));
    }
    assert.ok(most >= 3, rattle.join(" "));
  }
});

test("a letter typed while both are down counts neither", () => {
  assert.equal(played(["down", 0, "ShiftLeft"], ["down", 5, "ShiftRight"], ["other"], ["up", 10, "ShiftLeft"], ["up", 15, "ShiftRight"]), 0);
});
