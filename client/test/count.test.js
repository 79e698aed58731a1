import assert from "node:assert/strict";
import { test } from "node:test";
import { left } from "../../site/src/main/jte/components/count/count.mjs";

test("characters are counted as people see them, so a letter outside the first plane is one", () => {
  assert.equal(left("tŷ 𝔸", 10), 6);
});

test("writing past the end counts below zero and is not cut", () => {
  assert.equal(left("abcdef", 4), -2);
});
