// Postcodes by sector on the device, as keep.finder.postcodes.Sectors answers them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { findPostcode } from "../src/finder/postcodes.mjs";

/** @type {import("../src/finder/data.mjs").Data} */
const data = {
  areas: [["Gwent", "Gwent", [0]]],
  places: [
    ["Chepstow", "Cas-gwent", "", 0, 1, 51.64, -2.67, 0, 10_000, "yng Nghas-gwent"],
  ],
  towns: {},
  wide: {},
  changed: {},
  postcodes: [["NP", "16", 0, 0]],
  languages: {},
  access: [],
  elsewhere: [],
  centres: [],
  lines: [],
};

test("until the sectors are here, the district answers", () => {
  const place = findPostcode(data, "NP16 7AA");
  assert.deepEqual(place?.point, [51.64, -2.67]);
  assert.equal(place?.nation, 1);
});

test("a sector moves the point, and the nation where the table says so", () => {
  const fine = { ...data, sectors: { NP16: /** @type {[number, number, number, number?][]} */ ([[5, 51_641, -2_675], [7, 51_667, -2_672, 0]]) } };
  const welsh = findPostcode(fine, "np165ab");
  assert.deepEqual([welsh?.name, welsh?.within, welsh?.point, welsh?.nation], ["NP16", "Chepstow", [51.641, -2.675], 1]);
  const english = findPostcode(fine, "NP16 7");
  assert.deepEqual([english?.name, english?.within, english?.nation, english?.areas], ["NP16", "", 0, []]);
  assert.deepEqual(findPostcode(fine, "NP16")?.point, [51.64, -2.67]);
  assert.deepEqual(findPostcode(fine, "NP16 1AA")?.point, [51.64, -2.67]);
});
