// The place that a postcode in a text stands for: alone, in an address, or behind a name (keep.finder.Coded).
import { called } from "./gazetteer.mjs";
import { findPostcode, placeOfPostcode } from "./postcodes.mjs";
import { milesBetween } from "./ranking.mjs";
import { postcodesWithin, signs } from "./reading.mjs";
import { plain } from "./spelling.mjs";

/** @typedef {import("./data.mjs").Data} Data */
/** @typedef {import("./data.mjs").Place} Place */

const SAME_PLACE_MILES = 40;
const NO_NAME = ["flat", "fflat", "apartment", "apt", "unit", "room", "block", "floor", "no", "number"];

/** A postcode that is meant without doubt. @param {Data} data @param {string} text @returns {Place | null} */
export function plainly(data, text) {
  const written = signs(text);
  const alone = written.length <= 2 || /[0-9]/.test(written) ? findPostcode(data, text) : null;
  if (alone) return alone;
  for (const code of postcodesWithin(text)) {
    const place = placeOfPostcode(data, code);
    if (place) return place;
  }
  const parts = partsOf(data, text);
  return parts && isNear(parts.place, called(data, parts.words)) ? parts.place : null;
}

/** The words to look for among names. @param {Data} data @param {string} text */
export function wordsIn(data, text) {
  const parts = partsOf(data, text);
  return parts && called(data, parts.words).length > 0 ? parts.words : text;
}

/** What a postcode may still say where no name is known. @param {Data} data @param {string} text @returns {Place | null} */
export function perhaps(data, text) {
  const alone = findPostcode(data, text);
  if (alone) return alone;
  const parts = partsOf(data, text);
  return parts && !parts.words.split(" ").some((word) => NO_NAME.includes(word)) ? parts.place : null;
}

/** @param {Data} data @param {string} text */
function partsOf(data, text) {
  const words = plain(text).split(" ");
  for (let count = Math.min(2, words.length - 1); count > 0; count--) {
    for (const [from, until] of /** @type {[number, number][]} */ ([[words.length - count, words.length], [0, count]])) {
      const code = words.slice(from, until).join(" ").toUpperCase();
      const place = /^[A-Z]{1,2}[0-9]/.test(code) ? findPostcode(data, code) : null;
      if (place) return { place, words: words.slice(0, from).concat(words.slice(until)).join(" ") };
    }
  }
  return null;
}

/** @param {Place} coded @param {Place[]} places */
const isNear = (coded, places) => places.some((place) => milesBetween(place.point, coded.point) <= SAME_PLACE_MILES);
