// Puts centres in order for one place and one query (keep.finder.Ranking): the area served first, distance last.
import { closureOf } from "./data.mjs";
import { ageFits, fits } from "./person.mjs";
import { plain } from "./spelling.mjs";

/** @typedef {import("./data.mjs").Data} Data */
/** @typedef {import("./data.mjs").Place} Place */
/** @typedef {import("./data.mjs").Query} Query */
/** @typedef {import("./data.mjs").CentreRow} CentreRow */
/** @typedef {import("./data.mjs").Reason} Reason */
/** @typedef {import("./data.mjs").Span} Span */
/** @typedef {{centre: CentreRow, tier: number, cost: number[], distance: number, why: Reason[]}} Candidate */

export const NEEDS = ["helpline", "counselling", "pre-trial therapy", "advocacy", "support groups", "chat, text or email", "medical care"];
export const DOES_NOT_SAY = 3;
const TIERS = ["SERVES", "SERVES_PART", "MAY_SERVE", "DOES_NOT_SAY"];
const OFFERS = ["OFFERS", "LIST_CLOSED"];
const NOT_OFFERED = 2;

/** @param {Place} place @param {CentreRow} centre how far out the first area is that both have */
function closest(place, centre) {
  const at = place.areas.findIndex((area) => centre.areas.includes(area));
  return at < 0 ? place.areas.length : at;
}

/** @param {Data} data @param {Place} place @param {CentreRow} centre */
export function tierOf(data, place, centre) {
  if (closest(place, centre) < place.areas.length) return 0;
  const innermost = place.areas[0] ?? -1;
  if (place.wide && centre.areas.some((area) => closureOf(data, area).includes(innermost))) return 1;
  return place.areas.some((area) => centre.perhaps.includes(area)) ? 2 : DOES_NOT_SAY;
}

/** @param {Span[]} spans @param {Query} query */
export function openAt(spans, query) {
  const { day, minute } = query;
  return day !== undefined && minute !== undefined && spans.some(([days, from, until]) => days.includes(day) && minute >= from && minute < until);
}

/** @param {[number, number]} one @param {[number, number]} other in miles */
export function milesBetween(one, other) {
  const radians = (/** @type {number} */ degrees) => (degrees / 180) * Math.PI;
  const from = radians(one[0]);
  const to = radians(other[0]);
  const north = Math.sin((to - from) / 2);
  const east = Math.sin(radians(other[1] - one[1]) / 2);
  return 2 * 3958.8 * Math.asin(Math.sqrt(north * north + Math.cos(from) * Math.cos(to) * east * east));
}

/** @param {Data} data @param {Place} place @param {Query} query @param {CentreRow} centre @returns {Candidate | null} */
export function candidate(data, place, query, centre) {
  const whom = fits(centre, query.who, query.age);
  const aged = ageFits(centre, query.age);
  const needs = query.needs ?? [];
  if (whom === 2 || aged === 2 || needs.some((need) => centre.offers[need] === NOT_OFFERED)) return null;
  const tier = tierOf(data, place, centre);
  /** @type {Reason[]} */
  const why = [[TIERS[tier] ?? "", ""]];
  if (query.who !== undefined && query.who !== "everyone") why.push([whom === 0 ? "IS_FOR" : "ASK_FOR", query.who]);
  if (aged === 1) why.push(["ASK_AGE", ""]);
  let services = 0;
  for (const need of NEEDS.filter((each) => needs.includes(each))) {
    const state = centre.offers[need];
    services += state === undefined ? 1 : state === 0 ? 0 : 2;
    why.push([state === undefined ? "ASK_OFFERS" : (OFFERS[state] ?? ""), need]);
  }
  let language = 0;
  const asked = query.language ? plain(query.language) : "";
  if (asked !== "") {
    const name = data.languages[asked] ?? asked.charAt(0).toUpperCase() + asked.slice(1);
    language = centre.languages.includes(name) ? 0 : 1;
    why.push([language === 0 ? "SPEAKS" : "ASK_LANGUAGE", name]);
  }
  let access = 0;
  for (const need of data.access.filter((each) => query.access?.includes(each))) {
    const has = centre.access.includes(need);
    access += has ? 0 : 1;
    why.push([has ? "HAS_ACCESS" : "ASK_ACCESS", need]);
  }
  const open = openAt(centre.spans, query);
  if (open) why.push(["OPEN_NOW", ""]);
  const cost = [whom + aged, services, language, access, open ? 0 : 1, closest(place, centre)];
  const distance = centre.point === null ? Infinity : milesBetween(place.point, centre.point);
  return { centre, tier, cost, distance, why };
}

/**
 * Why a centre without a candidate is none: the person's group if it alone decides, else their age, else what it offers.
 * @param {CentreRow} centre @param {Query} query @returns {"GROUP" | "AGE" | "SERVICE"}
 */
export function unfit(centre, query) {
  if (fits(centre, query.who, undefined) === 2) return "GROUP";
  return fits(centre, query.who, query.age) === 2 || ageFits(centre, query.age) === 2 ? "AGE" : "SERVICE";
}

/** @param {string} one @param {string} other */
const byId = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/** @param {Candidate} one @param {Candidate} other */
export function byDistance(one, other) {
  return one.distance === other.distance ? byId(one.centre.id, other.centre.id) : one.distance - other.distance;
}

/** @param {Candidate} one @param {Candidate} other */
export function byFit(one, other) {
  if (one.tier !== other.tier) return one.tier - other.tier;
  const at = one.cost.findIndex((cost, number) => cost !== other.cost[number]);
  return at < 0 ? byDistance(one, other) : (one.cost[at] ?? 0) - (other.cost[at] ?? 0);
}
