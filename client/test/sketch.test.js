import assert from "node:assert/strict";
import { test } from "node:test";
import { alike, read, sketch, written } from "../src/sketch.mjs";

const ONE = "My neighbour stopped seeing her counsellor because she feared that strangers would read what she said there.";
const OTHER = "As a teacher I have sat with pupils who asked me first who else would hear, and I could not tell them the truth.";

/** @param {string} text */
const made = (text) => sketch(text) ?? assert.fail("enough words");

test("a text is wholly alike itself, whatever its case, accents and signs", () => {
  assert.equal(alike(made(ONE), made(ONE.toUpperCase().replaceAll(" ", ",  "))), 1);
});

test("two people's own words are hardly alike", () => {
  assert.ok(alike(made(ONE), made(OTHER)) < 0.1);
});

test("a copied text with one sentence more is still much alike", () => {
  assert.ok(alike(made(`${ONE} ${OTHER}`), made(`${ONE} ${OTHER} And so do I.`)) >= 0.5);
});

test("too few words give no sketch", () => {
  assert.equal(sketch("Do support this."), null);
});

test("a sketch is 128 bytes that come back the same", () => {
  const base64 = written(made(ONE));
  assert.equal(atob(base64).length, 128);
  assert.deepEqual(read(base64), made(ONE));
});
