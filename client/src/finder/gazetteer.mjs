// What people may call a place, and which place they mean (keep.finder.Gazetteer).
import { NATION_NAMES, NORTHERN_IRELAND, placeOf } from "./data.mjs";
import { changes, plain } from "./spelling.mjs";

/** @typedef {import("./data.mjs").Data} Data */
/** @typedef {import("./data.mjs").Place} Place */

const MOST_ASKED = 8;
const MOST_LAST_WORDS = 4;
/** Words behind a name that say nothing more of where it is. */
const BEHIND = / (uk|united kingdom|gb|great britain|city centre|town centre|centre|area|city|town)$/;
const IN = /^(yng|yn|ym|ger|i|o|a|ac|in|near|around|to|from) /;

/** @param {Data} data @param {string} text @param {number | undefined} nation @returns {Place[]} */
export function findNames(data, text, nation) {
  let asked = plain(text);
  if (asked === "") return [];
  let found = named(data, asked, nation);
  if (found.length === 0) {
    asked = asked.replace(BEHIND, "");
    found = named(data, asked, nation);
  }
  if (found.length === 0) {
    const bare = asked.replace(IN, "");
    found = bare === asked ? [] : named(data, bare, nation);
  }
  if (found.length === 0) found = within(data, squeezed(data, asked), nation);
  if (found.length === 0) found = within(data, beginning(data, asked), nation);
  if (found.length === 0) found = within(data, lastWords(data, asked), nation);
  return found.map((number) => placeOf(data, number));
}

/** Names much like what was typed. @param {Data} data @param {string} text @param {number | undefined} nation @returns {Place[]} */
export function alike(data, text, nation) {
  const asked = plain(text).replace(BEHIND, "");
  if (asked.length < 5) return [];
  const most = asked.length < 9 ? 1 : asked.length < 11 ? 2 : 3;
  const found = matching(data, (name) => name[0] === asked[0] && changes(asked, name, most) <= most);
  return within(data, found, nation).map((number) => placeOf(data, number));
}

/** @param {Place[]} places */
export const fewEnough = (places) => places.slice(0, MOST_ASKED);

/** @param {Data} data @param {string} asked @param {number | undefined} nation */
function named(data, asked, nation) {
  let found = exact(data, asked);
  const words = asked.split(" ");
  for (let last = 1; found.length === 0 && last <= 5 && last < words.length; last++) {
    const tail = words.slice(-last).join(" ");
    found = exact(data, words.slice(0, -last).join(" ")).filter((number) => tells(data, number, tail));
  }
  return within(data, found, nation);
}

/** @param {Data} data @param {string} name @returns {number[]} */
function exact(data, name) {
  for (const names of [data.towns, data.wide, data.changed]) {
    if (Object.hasOwn(names, name)) return names[name] ?? [];
  }
  return [];
}

/** @param {Data} data @param {number} number @param {string} words @returns {boolean} */
function tells(data, number, words) {
  const place = placeOf(data, number);
  const areas = place.areas.flatMap((area) => (data.areas[area] ?? []).slice(0, 2));
  const names = [NATION_NAMES[place.nation] ?? "", place.nation === NORTHERN_IRELAND ? "ireland" : "", place.within, .../** @type {string[]} */ (areas)];
  return names
    .map(plain)
    .some((name) => name !== "" && (words === name || (words.startsWith(`${name} `) && tells(data, number, words.slice(name.length + 1)))));
}

/** @param {Data} data @param {number[]} found @param {number | undefined} nation */
function within(data, found, nation) {
  const there = found.filter((number) => data.places[number]?.[4] === nation);
  return there.length === 0 ? found : there;
}

/** @param {Data} data @param {string} asked */
function squeezed(data, asked) {
  const close = asked.replaceAll(" ", "");
  return close.length < 4 ? [] : matching(data, (name) => name.replaceAll(" ", "") === close);
}

/** What the last words name, as of an address: `12 High Street, Oxford`. @param {Data} data @param {string} asked @returns {number[]} */
function lastWords(data, asked) {
  const words = asked.split(" ");
  for (let count = Math.min(MOST_LAST_WORDS, words.length - 1); count > 0; count--) {
    const found = exact(data, words.slice(-count).join(" "));
    if (found.length > 0) return found;
  }
  return [];
}

/** @param {Data} data @param {string} asked */
function beginning(data, asked) {
  if (asked.length < 3) return [];
  const found = matching(data, (name) => name.startsWith(`${asked} `));
  if (found.length > 0 || asked.length < 4) return found;
  return matching(data, (name) => `${name} `.includes(` ${asked} `));
}

/** @typedef {[string, number[]][]} Names */
/** @type {WeakMap<Data, Names[]>} */
const listed = new WeakMap();

/** The names of towns, then those of wider places; listed once. @param {Data} data @returns {Names[]} */
function namesOf(data) {
  const names = listed.get(data) ?? [Object.entries(data.towns), Object.entries(data.wide)];
  listed.set(data, names);
  return names;
}

/**
 * Towns, the most populous first, then areas; an area in which one of those towns lies is not named beside it.
 * @param {Data} data @param {(name: string) => boolean} test
 * @returns {number[]}
 */
function matching(data, test) {
  const [towns = [], wide = []] = namesOf(data).map((names) =>
    [...new Set(names.filter(([name]) => test(name)).flatMap(([, numbers]) => numbers))].sort(
      (one, other) => (data.places[other]?.[8] ?? 0) - (data.places[one]?.[8] ?? 0),
    ),
  );
  const around = new Set(towns.flatMap((number) => placeOf(data, number).areas));
  return towns.concat(wide.filter((number) => !around.has(placeOf(data, number).areas[0] ?? -1)));
}

/** The places that a text is the whole name of. @param {Data} data @param {string} text */
export const called = (data, text) => exact(data, plain(text)).map((number) => placeOf(data, number));
