// What people and telephones write for a postcode: the same vectors as keep.places.PostcodeTest.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isWhole, postcodesWithin, readPostcode } from "../src/finder/reading.mjs";

const cases = JSON.parse(readFileSync(new URL("../../vectors/places/postcodes.json", import.meta.url), "utf8"));

/** @type {Record<string, (text: string) => string>} */
const WAYS = {
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
  title: (text) => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase(),
  fullwidth: (text) => text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0)),
  "arabic digits": (text) => text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
};

/** @param {string} half */
function looks(half) {
  const all = [half];
  for (const [digit, letter] of cases.looks) {
    for (let at = half.indexOf(digit); at >= 0; at = half.indexOf(digit, at + 1)) all.push(half.slice(0, at) + letter + half.slice(at + 1));
  }
  return all;
}

/** @param {string} typed */
const wholes = (typed) => {
  const read = readPostcode(typed);
  const found = read && isWhole(read) ? [read] : postcodesWithin(typed);
  return [...new Set(found.map((code) => code.area + code.district + code.sector + code.unit))];
};

test("a whole postcode is understood however it is written", () => {
  let tried = 0;
  for (const [area, district, sector, unit] of cases.whole) {
    for (const first of looks(area + district)) {
      for (const second of looks(sector + unit)) {
        for (const gap of cases.gaps) {
          const close = first + gap + second;
          const written = [close];
          for (const [before, after] of cases.around) written.push(before + close + after);
          for (const way of cases.cases) written.push(WAYS[way]?.(close) ?? assert.fail(way));
          for (const each of written) assert.deepEqual(readPostcode(each), { area, district, sector, unit }, JSON.stringify(each));
          tried += written.length;
        }
      }
    }
  }
  assert.ok(tried > 10_000);
});

test("a beginning is read as far as it goes", () => {
  for (const [typed, area, district, sector] of cases.parts) {
    assert.deepEqual(readPostcode(typed), sector === "none" ? null : { area, district, sector, unit: "" }, typed);
  }
});

test("postcodes that are no place are read too", () => {
  for (const [typed, area, district, sector, unit] of cases.others) assert.deepEqual(readPostcode(typed), { area, district, sector, unit }, typed);
});

test("a name or a number is no postcode, and one among other words is found", () => {
  for (const none of cases.none) assert.deepEqual(none.length > 2 ? (readPostcode(none) ?? []) : [], [], none);
  for (const none of cases.none.concat(cases["not among"])) assert.notEqual(wholes(none).length, 1, none);
  for (const [typed, compact] of cases.among) assert.deepEqual(wholes(typed), [compact], typed);
});
