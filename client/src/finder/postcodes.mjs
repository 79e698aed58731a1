// Postcodes and their beginnings, as far as they say where something is (keep.finder.Postcode, Districts).
import { closureOf, placeOf } from "./data.mjs";

/** @typedef {import("./data.mjs").Data} Data */
/** @typedef {import("./data.mjs").Place} Place */

const FIRST = "([A-Z]{1,2})([0-9][0-9A-Z]?)";
const WHOLE = new RegExp(`^${FIRST}([0-9])[A-Z]{2}$`);
const HALVES = new RegExp(`^${FIRST} ([0-9])[A-Z]{0,2}$`);
const FIRST_HALF = new RegExp(`^${FIRST}$`);
const SECTOR = new RegExp(`^${FIRST}([0-9])[A-Z]?$`);

/** @param {string} text @returns {{area: string, district: string, sector: string} | null} */
export function readPostcode(text) {
  const spaced = text.trim().toUpperCase().replace(/[^A-Z0-9]+/g, " ").trim();
  const close = spaced.replaceAll(" ", "");
  const found = WHOLE.exec(close) ?? HALVES.exec(spaced) ?? FIRST_HALF.exec(close) ?? SECTOR.exec(close);
  if (found) return { area: found[1] ?? "", district: found[2] ?? "", sector: found[3] ?? "" };
  return /^[A-Z]{1,2}$/.test(spaced) ? { area: spaced, district: "", sector: "" } : null;
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
  const fine = code.sector === "" ? undefined : data.sectors?.[code.area + code.district]?.find(([digit]) => digit === Number(code.sector));
  if (fine) {
    const [, latitude, longitude, nation] = fine;
    const outward = code.area + code.district;
    /** @type {Pick<Place, "name" | "welsh" | "point" | "wide" | "inWelsh">} */
    const here = { name: outward, welsh: "", point: [latitude / 1000, longitude / 1000], wide: false, inWelsh: `yn ${outward}` };
    if (nation !== undefined) return { ...here, within: "", nation, areas: [] };
    if (chosen) return { ...placeAt(data, chosen), ...here };
  }
  if (!chosen) return null;
  const name = row ? code.area + code.district : code.area;
  return { ...placeAt(data, chosen), name, inWelsh: `yn ${name}` };
}

/** Where the district of a row is taken to be. @param {Data} data @param {Data["postcodes"][number]} row @returns {Place} */
function placeAt(data, row) {
  const town = placeOf(data, row[2]);
  return { ...town, welsh: "", within: town.name, areas: closureOf(data, row[3]), wide: false };
}
