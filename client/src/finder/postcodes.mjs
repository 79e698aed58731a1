// Where postcodes and their beginnings are (keep.finder.Districts).
import { closureOf, placeOf } from "./data.mjs";
import { readPostcode } from "./reading.mjs";

/** @typedef {import("./data.mjs").Data} Data */
/** @typedef {import("./data.mjs").Place} Place */

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
  return code && placeOfPostcode(data, code);
}

/** @param {Data} data @param {import("./reading.mjs").Postcode} code @returns {Place | null} */
export function placeOfPostcode(data, code) {
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
