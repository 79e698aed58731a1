// The form of the file with which a search is answered on this device. The server writes it
// (keep.finder.ClientFile); everything here says what it means.

/**
 * Name, Welsh name or "", then the numbers of the areas it lies in, itself first.
 * @typedef {[string, string, number[]]} AreaRow
 */
/**
 * Name, Welsh name or "", what tells it from another of the name or "", number of its area, number of its nation,
 * latitude, longitude, 1 if a centre may serve a part of it, people, "in" it in Welsh.
 * @typedef {[string, string, string, number, number, number, number, 0 | 1, number, string]} PlaceRow
 */
/**
 * Digit that begins the second half, latitude and longitude in thousandths of a degree, and the number of the nation
 * where that is not its district's.
 * @typedef {[number, number, number, number?]} SectorRow
 */
/** @typedef {[number[], number, number]} Span days 1 (Monday) to 7, from and until in minutes of the day */
/** @typedef {{for: string[], youngest: number | null, oldest: number | null}} Audience */
/**
 * @typedef {Audience & {id: string, nations: number[], areas: number[], perhaps: number[], offers: Record<string, number>,
 *   languages: string[], access: string[], spans: Span[], point: [number, number] | null, far: boolean, open: boolean}} CentreRow
 */
/** @typedef {Audience & {id: string, nations: number[], rank: number, needs: string[], spans: Span[]}} LineRow */
/**
 * @typedef {object} Data
 * @property {AreaRow[]} areas
 * @property {PlaceRow[]} places towns first, then areas
 * @property {Record<string, number[]>} towns plain names of towns, and the numbers of their places
 * @property {Record<string, number[]>} wide the same for areas
 * @property {Record<string, number[]>} changed the same for Welsh names with a changed beginning
 * @property {[string, string, number, number][]} postcodes letters, districts, number of the town that stands for them, of the area
 * @property {Record<string, SectorRow[]>} [sectors] by first half; absent until they are here, or where nobody made a table of them
 * @property {Record<string, string>} languages plain own names of languages, and their English names
 * @property {string[]} access every access need by its word, in order
 * @property {[string, string, "ABROAD" | "FORCES" | "NOWHERE", string][]} elsewhere plain names, kind, beginning of postcodes
 * @property {CentreRow[]} centres
 * @property {LineRow[]} lines
 */
/**
 * @typedef {object} Place
 * @property {string} name
 * @property {string} welsh
 * @property {string} within
 * @property {number} nation
 * @property {[number, number]} point
 * @property {number[]} areas
 * @property {boolean} wide
 * @property {string} inWelsh
 */
/**
 * @typedef {object} Query
 * @property {string} place
 * @property {string[]} [needs]
 * @property {string} [who]
 * @property {number} [age]
 * @property {string} [language]
 * @property {string[]} [access]
 * @property {number} [nation]
 * @property {number} [day] 1 is Monday
 * @property {number} [minute] of the day
 */
/** @typedef {[kind: string, about: string]} Reason */
/** @typedef {{id: string, why: Reason[], miles: number | null}} Result */
/**
 * @typedef {object} Answer
 * @property {"known" | "asked" | "not-here" | "not-known" | "nothing"} kind
 * @property {Place | null} place
 * @property {Place[]} asked
 * @property {string} elsewhere
 * @property {Result[]} results
 * @property {string[]} lines
 * @property {string[]} closed
 * @property {[id: string, why: "GROUP" | "AGE" | "SERVICE"][]} others
 */

/** Plain names of nations by their number. */
export const NATION_NAMES = ["england", "wales", "scotland", "northern ireland"];
export const NORTHERN_IRELAND = 3;

/** @param {Data} data @param {number} number @returns {Place} */
export function placeOf(data, number) {
  const row = /** @type {PlaceRow} */ (data.places[number]);
  const [name, welsh, within, area, nation, latitude, longitude, wide, , inWelsh] = row;
  return { name, welsh, within, nation, point: [latitude, longitude], areas: closureOf(data, area), wide: wide === 1, inWelsh };
}

/** @param {Data} data @param {number} area @returns {number[]} */
export function closureOf(data, area) {
  return /** @type {AreaRow} */ (data.areas[area])[2];
}

/** @param {{name: string, within: string}} place */
export const labelOf = (place) => (place.within === "" || place.name.includes("(") ? place.name : `${place.name} (${place.within})`);
