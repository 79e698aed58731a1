// Counts presses of the Shift key that mean "let me out". Pure: times and keys come in, a count goes out.

/** Three presses within this many milliseconds leave the page. */
export const WINDOW = 5000;
export const NEEDED = 3;

/**
 * @typedef {object} Presses
 * @property {number[]} times when Shift was let go, oldest first
 * @property {boolean} clean no other key or pointer was used since Shift went down
 */

/** @returns {Presses} */
export function none() {
  return { times: [], clean: false };
}

/**
 * Shift went down. A repeat (held key) changes nothing.
 * @param {Presses} before @param {boolean} repeat @returns {Presses}
 */
export function down(before, repeat) {
  return repeat ? before : { times: before.times, clean: true };
}

/**
 * Shift came up: a press counts only when nothing else was touched while it was down.
 * @param {Presses} before @param {number} now milliseconds @returns {Presses}
 */
export function up(before, now) {
  if (!before.clean) return none();
  const recent = before.times.filter((time) => now - time < WINDOW);
  return { times: [...recent, now], clean: false };
}

/** Any other key or a pointer: whoever types or selects does not want to leave. @returns {Presses} */
export function other() {
  return none();
}

/** @param {Presses} presses @param {number} now @returns {number} how many presses still count */
export function count(presses, now) {
  return presses.times.filter((time) => now - time < WINDOW).length;
}
