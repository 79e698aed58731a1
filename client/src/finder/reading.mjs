// Postcodes and their beginnings as people and telephones write them (keep.places). Both answer vectors/places.
import { AREAS, alikeBeginning, alikeWhole } from "./lookalike.mjs";

const FIRST = "([A-Z]{1,2})([0-9][0-9A-HJKMNP-Z]?)";
const WHOLE = new RegExp(`^${FIRST}([0-9])([A-Z]{2})$`);
const APART = /^(GIR|ASCN|BIQQ|BBND|FIQQ|PCRN|SIQQ|STHL|TDCU|TKCA)()([0-9])([A-Z]{2})$/;
const FORCES = /^(BFPO)([0-9]{1,4})()()$/;
const HALVES = new RegExp(`^${FIRST} ([0-9])[A-Z]?()$`);
const FIRST_HALF = new RegExp(`^${FIRST}()()$`);
const SECTOR = new RegExp(`^${FIRST}([0-9])[A-Z]?()$`);
const WITHIN = /(?<![^ ])[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}(?![^ ])/g;
const OTHERS = "BFPO GIR NPT QC XX SANTA GX ASCN BIQQ BBND FIQQ PCRN SIQQ STHL TDCU TKCA".split(" ");

/** @typedef {{area: string, district: string, sector: string, unit: string}} Postcode */

/**
 * Capital letters, digits and single spaces; a letter that is not of A to Z stays as a dot (keep.places.Signs).
 * @param {string} typed
 */
export function signs(typed) {
  const plain = typed.normalize("NFKC").toUpperCase();
  if (/^[A-Z0-9 ]*$/.test(plain)) return plain.replace(/ +/g, " ").trim();
  return plain
    .replace(/(?![0-9])\p{Nd}/gu, valueOf)
    .replace(/[\p{Cf}\p{Mn}\p{Me}]/gu, "")
    .replace(/(?![A-Z])\p{L}/gu, "\u00b7")
    .replace(/[^A-Z0-9\u00b7]+/g, " ")
    .trim();
}

/** The value of a digit of any script: they stand together in tens. @param {string} digit */
function valueOf(digit) {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

/** @param {(RegExpExecArray | null)[]} found @returns {Postcode | null} */
function first(...found) {
  const one = found.find((each) => each !== null);
  return one ? { area: one[1] ?? "", district: one[2] ?? "", sector: one[3] ?? "", unit: one[4] ?? "" } : null;
}

/** @param {string} close */
const form = (close) => first(WHOLE.exec(close), APART.exec(close), FORCES.exec(close));
/** @param {string} area */
const has = (area) => AREAS.includes(area) || OTHERS.includes(area);
/** @param {Postcode} code */
export const isWhole = (code) => code.unit !== "" || (code.area === "BFPO" && code.district !== "");

/** Reads a postcode or its beginning however it is written (keep.places.Postcode). @param {string} typed @returns {Postcode | null} */
export function readPostcode(typed) {
  const spaced = signs(typed);
  const close = spaced.replaceAll(" ", "");
  if (!/[0-9]/.test(close)) {
    if (/^[A-Z]{1,2}$/.test(spaced)) return { area: spaced, district: "", sector: "", unit: "" };
    return close.length > 2 ? alikeWhole(close) : null;
  }
  const whole = form(close);
  if (whole) return has(whole.area) ? whole : (alikeWhole(close) ?? whole);
  const part = first(HALVES.exec(spaced), FIRST_HALF.exec(close), SECTOR.exec(close));
  return part && has(part.area) ? part : (alikeWhole(close) ?? alikeBeginning(spaced) ?? part);
}

/** The whole postcodes that stand somewhere in a text. Part of one does not count: `B1` may be a flat. @param {string} text */
export function postcodesWithin(text) {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const plain = signs(line);
    const found = [...plain.matchAll(WITHIN)].map(([match]) => form(match.replace(" ", ""))).filter((each) => each !== null);
    if (found.length > 0) return found;
    const words = plain.split(" ");
    const last = words.at(-1) ?? "";
    const tries = words.length < 2 ? [] : [(words.at(-2) ?? "") + last, last].filter((word) => /[0-9]/.test(word));
    return tries.map(alikeWhole).filter((each) => each !== null).slice(0, 1);
  });
}
