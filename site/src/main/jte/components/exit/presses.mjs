// Counts presses of the Shift key that mean "let me out". Pure: times and keys come in, a count goes out.

/** Three presses within this many milliseconds leave the page. */
export const WINDOW = 5000;
export const NEEDED = 3;

/**
 * @typedef {object} Presses
 * @property {readonly number[]} times when a Shift was let go, oldest first
 * @property {readonly string[]} held the Shift keys that are down, while nothing else was touched
 */

/** @returns {Presses} */
export function none() {
  return { times: [], held: [] };
}

/**
 * A Shift went down: left or right, each is a press of its own, also while the other is down. A repeat (held key)
 * changes nothing.
 * @param {Presses} before @param {boolean} repeat @param {string} [key] which of the two
 * @returns {Presses}
 */
export function down(before, repeat, key = "Shift") {
  return repeat || before.held.includes(key) ? before : { times: before.times, held: [...before.held, key] };
}

/**
 * A Shift came up: a press counts only when nothing else was touched while it was down.
 * @param {Presses} before @param {number} now milliseconds @param {string} [key] which of the two
 * @returns {Presses}
 */
export function up(before, now, key = "Shift") {
  if (!before.held.includes(key)) return { times: before.held.length > 0 ? before.times : [], held: before.held };
  const recent = before.times.filter((time) => now - time < WINDOW);
  return { times: [...recent, now], held: before.held.filter((one) => one !== key) };
}

/** Any other key or a pointer: whoever types or selects does not want to leave. @returns {Presses} */
export function other() {
  return none();
}

/** @param {Presses} presses @param {number} now @returns {number} how many presses still count */
export function count(presses, now) {
  return presses.times.filter((time) => now - time < WINDOW).length;
}
