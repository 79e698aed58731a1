// Answers a search from the file alone (keep.finder.Finder). It keeps nothing and asks nobody.
import { perhaps, plainly, wordsIn } from "./coded.mjs";
import { alike, fewEnough, findNames } from "./gazetteer.mjs";
import { takes } from "./person.mjs";
import { DOES_NOT_SAY, byDistance, byFit, candidate, tierOf, unfit } from "./ranking.mjs";
import { signs } from "./reading.mjs";
import { plain } from "./spelling.mjs";

/** @typedef {import("./data.mjs").Data} Data */
/** @typedef {import("./data.mjs").Place} Place */
/** @typedef {import("./data.mjs").Query} Query */
/** @typedef {import("./data.mjs").Answer} Answer */
/** @typedef {import("./ranking.mjs").Candidate} Candidate */
/** @typedef {Pick<Answer, "kind" | "place" | "asked" | "elsewhere">} Understood */

const FEW = 3;
const NEAR_MILES = 40;
const IRELAND = ["ireland", "iwerddon"];
const ALL_NATIONS = [0, 1, 2, 3];

/** @param {Data} data @param {Query} query @returns {Answer} */
export function search(data, query) {
  const understood = understand(data, query);
  if (understood.place) return around(data, query, understood, understood.place);
  const nations = [...new Set(understood.asked.map((place) => place.nation))];
  if (understood.kind === "not-here" && understood.elsewhere === "ABROAD" && query.nation === undefined) {
    const anywhere = data.lines.filter((line) => line.nations.length === ALL_NATIONS.length && line.rank > 0);
    const ids = anywhere.map((line) => line.id);
    return { ...understood, results: [], lines: linesFor(data, query, ALL_NATIONS).filter((id) => ids.includes(id)), closed: [], others: [] };
  }
  const asked = query.nation === undefined ? nations : [query.nation];
  return { ...understood, results: [], lines: linesFor(data, query, asked.length === 0 ? ALL_NATIONS : asked), closed: [], others: [] };
}

/** @param {Data} data @param {Query} query @returns {Understood} */
function understand(data, query) {
  const text = query.place.trim();
  const asked = plain(text);
  if (asked === "") return { kind: "nothing", place: null, asked: [], elsewhere: "" };
  const close = signs(text).replaceAll(" ", "");
  const other =
    named(data, asked) ??
    countryBehind(data, asked) ??
    data.elsewhere.find(([, , , prefix]) => prefix !== "" && close.startsWith(prefix) && /^[0-9]/.test(close.slice(prefix.length)));
  if (other) return { kind: "not-here", place: null, asked: [], elsewhere: other[2] };
  const said = plainly(data, text);
  if (said) return { kind: "known", place: said, asked: [], elsewhere: "" };
  const words = wordsIn(data, text);
  const found = findNames(data, words, query.nation);
  if (found.length === 1) return { kind: "known", place: found[0] ?? null, asked: [], elsewhere: "" };
  const several = found.length > 0 ? found : alike(data, words, query.nation);
  if (several.length > 0) return { kind: "asked", place: null, asked: fewEnough(several), elsewhere: "" };
  const place = perhaps(data, text);
  return { kind: place ? "known" : "not-known", place, asked: [], elsewhere: "" };
}

/** @param {Data} data @param {string} asked */
const named = (data, asked) => data.elsewhere.find(([name, welsh]) => asked === name || asked === welsh);

/**
 * The country behind the name of a place: `Perth, Australia`. `Ireland` counts only behind a place that we know to be
 * there: people in Derry write it too.
 * @param {Data} data @param {string} asked
 */
function countryBehind(data, asked) {
  for (let space = asked.indexOf(" "); space > 0; space = asked.indexOf(" ", space + 1)) {
    const last = asked.slice(space + 1);
    const one = named(data, last);
    if (one && (!IRELAND.includes(last) || named(data, asked.slice(0, space)))) return one;
  }
  return undefined;
}

/** @param {Data} data @param {Query} query @param {Understood} understood @param {Place} place @returns {Answer} */
function around(data, query, understood, place) {
  const open = data.centres.filter((centre) => centre.open);
  const fitting = open.map((centre) => candidate(data, place, query, centre)).filter((one) => one !== null);
  const shown = fitting.filter((one) => one.tier !== DOES_NOT_SAY).sort(byFit);
  if (shown.length < FEW) shown.push(...nearest(fitting, place, FEW - shown.length, shown.length === 0));
  const nations = query.nation === undefined ? [place.nation] : [place.nation, query.nation];
  const fit = new Set(fitting.map((one) => one.centre.id));
  const serving = data.centres.filter((centre) => tierOf(data, place, centre) !== DOES_NOT_SAY);
  const ids = (/** @type {typeof serving} */ centres) => centres.map((centre) => centre.id).sort();
  return {
    ...understood,
    results: shown.map((one) => ({
      id: one.centre.id,
      why: one.why,
      miles: one.centre.far && one.centre.point !== null ? Math.round(one.distance) : null,
    })),
    lines: linesFor(data, query, nations),
    closed: ids(serving.filter((centre) => !centre.open)),
    others: serving
      .filter((centre) => centre.open && !fit.has(centre.id))
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map((centre) => [centre.id, unfit(centre, query)]),
  };
}

/** @param {Candidate[]} fitting @param {Place} place @param {number} most @param {boolean} whatever */
function nearest(fitting, place, most, whatever) {
  const others = fitting
    .filter((one) => one.tier === DOES_NOT_SAY && one.centre.nations.includes(place.nation) && Number.isFinite(one.distance))
    .sort(byDistance);
  const near = others.filter((one) => one.distance <= NEAR_MILES);
  return near.length === 0 && whatever ? others.slice(0, FEW) : near.sort(byFit).slice(0, most);
}

/** @param {Data} data @param {Query} query @param {number[]} nations @returns {string[]} */
function linesFor(data, query, nations) {
  const underSixteen = query.age !== undefined && query.age < 16;
  const medical = (query.needs ?? []).includes("medical care");
  /** @param {import("./data.mjs").LineRow} line */
  const place = (line) => {
    if (line.rank === 0) return 0;
    if (underSixteen && line.oldest !== null) return 1;
    return medical && line.needs.includes("medical care") ? 2 : line.rank + 2;
  };
  return data.lines
    .filter((line) => line.nations.some((nation) => nations.includes(nation)) && takes(line, query.age))
    .sort((one, other) => place(one) - place(other))
    .map((line) => line.id);
}
