// Our own outline map: where a point lies on it. keep.publicsite.finder.Outline uses the same numbers.

/** @typedef {import("./data.mjs").Data} Data */
/** @typedef {import("./data.mjs").Answer} Answer */
/** @typedef {{x: number, y: number, here: boolean}} Dot */

const WEST = -8.7;
const NORTH = 60.9;
const HEIGHT_OF_A_DEGREE = 25;
const WIDTH_OF_A_DEGREE = 14.3;

/** @param {number} latitude @param {number} longitude @param {boolean} here @returns {Dot} */
function dot(latitude, longitude, here) {
  const rounded = (/** @type {number} */ value) => Math.round(value * 10) / 10;
  return { x: rounded((longitude - WEST) * WIDTH_OF_A_DEGREE), y: rounded((NORTH - latitude) * HEIGHT_OF_A_DEGREE), here };
}

/** @type {WeakMap<Data, number[]>} */
const known = new WeakMap();

/** Numbers of all towns, worked out once. @param {Data} data */
function townsOf(data) {
  const numbers = known.get(data) ?? [...new Set(Object.values(data.towns).flat())];
  known.set(data, numbers);
  return numbers;
}

/** The towns in the area the first centre serves, and the middle of the place last. @param {Data} data @param {Answer} answer @returns {Dot[]} */
export function dotsOf(data, answer) {
  if (!answer.place) return [];
  const first = answer.results.find((result) => ["SERVES", "SERVES_PART"].includes(result.why[0]?.[0] ?? ""));
  const served = data.centres.find((centre) => centre.id === first?.id)?.areas ?? [];
  if (served.length === 0) return [dot(...answer.place.point, true)];
  const inside = data.areas.map(([, , areas]) => areas.some((area) => served.includes(area)));
  const towns = townsOf(data).flatMap((number) => {
    const place = data.places[number];
    return place && inside[place[3]] ? [dot(place[5], place[6], false)] : [];
  });
  return [...towns, dot(...answer.place.point, true)];
}

/** The town nearest to a point, for a device that said where it is. @param {Data} data @param {number} latitude @param {number} longitude */
export function nearestTown(data, latitude, longitude) {
  const east = Math.cos((latitude / 180) * Math.PI);
  let best = "";
  let least = Infinity;
  for (const number of townsOf(data)) {
    const place = data.places[number];
    if (!place) continue;
    const away = Math.hypot(place[5] - latitude, (place[6] - longitude) * east);
    if (away < least) {
      least = away;
      best = place[2] === "" ? place[0] : `${place[0]} (${place[2]})`;
    }
  }
  return least < 1 ? best : "";
}
