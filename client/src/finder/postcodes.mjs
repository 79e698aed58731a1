// Postcodes and their beginnings, as far as they say where something is (keep.finder.Postcode, Districts).
import { closureOf, placeOf } from "./data.mjs";

/** @typedef {import("./data.mjs").Data} Data */
/** @typedef {import("./data.mjs").Place} Place */

const FIRST = "([A-Z]{1,2})([0-9][0-9A-Z]?)";
const WHOLE = new RegExp(`^${FIRST}[0-9][A-Z]{2}$`);
const HALVES = new RegExp(`^${FIRST} [0-9][A-Z]{0,2}$`);
const FIRST_HALF = new RegExp(`^${FIRST}$`);
const SECTOR = new RegExp(`^${FIRST}[0-9][A-Z]?$`);

/** @param {string} text @returns {{area: string, district: string} | null} */
export function readPostcode(text) {
  const spaced = text.trim().toUpperCase().replace(/[^A-Z0-9]+/g, " ").trim();
  const close = spaced.replaceAll(" ", "");
  const found = WHOLE.exec(close) ?? HALVES.exec(spaced) ?? FIRST_HALF.exec(close) ?? SECTOR.exec(close);
  if (found) return { area: found[1] ?? "", district: found[2] ?? "" };
  return /^[A-Z]{1,2}$/.test(spaced) ? { area: spaced, district: "" } : null;
}

/** @param {string} districts such as "1-5 9" @param {number} number */
function holds(districts, number) {
  return districts.split(" ").some((part) => {
    const [from, until] = part.split("-").map(Number);
    return number >= (from ?? 0) && number <= (until ?? from ?? 0);
  });
}

/** @param {Data} data @param {string} text @returns {Place | null} */
export function findPostcode(data, text) {
  const code = readPostcode(text);
  if (!code) return null;
  const rows = data.postcodes.filter(([area]) => area === code.area);
  const number = Number(code.district.replace(/[A-Z]/g, ""));
  const row = code.district === "" ? undefined : rows.find(([, districts]) => holds(districts, number));
  const chosen = row ?? rows[0];
  if (!chosen) return null;
  const town = placeOf(data, chosen[2]);
  const name = row ? code.area + code.district : code.area;
  return { ...town, name, welsh: "", within: town.name, areas: closureOf(data, chosen[3]), wide: false, inWelsh: `yn ${name}` };
}
