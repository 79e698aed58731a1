// How alike two letters are, without either: 64 minima of 16 bits over runs of four words (MinHash).

const RUN = 4;
const MINIMA = 64;

/** @param {string} text @returns {string[]} words in small letters, without accents and signs */
export function words(text) {
  return text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** FNV-1a, 32 bits. @param {string} text */
function hash(text) {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value;
}

/** Spreads one hash into another for each of the minima. @param {number} value @param {number} which */
function spread(value, which) {
  let mixed = (value ^ Math.imul(which + 1, 0x9e3779b1)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * @param {string} text one's own words
 * @returns {Uint16Array | null} null when there are too few words to tell anything
 */
export function sketch(text) {
  const all = words(text);
  if (all.length < 3 * RUN) return null;
  const minima = new Uint32Array(MINIMA).fill(0xffffffff);
  for (let at = 0; at + RUN <= all.length; at++) {
    const value = hash(all.slice(at, at + RUN).join(" "));
    for (let which = 0; which < MINIMA; which++) {
      minima[which] = Math.min(minima[which] ?? 0, spread(value, which));
    }
  }
  return Uint16Array.from(minima, (minimum) => minimum & 0xffff);
}

/** @param {Uint16Array} one @param {Uint16Array} other @returns {number} 0 to 1 */
export function alike(one, other) {
  let same = 0;
  for (let at = 0; at < MINIMA; at++) {
    if (one[at] === other[at]) same++;
  }
  return same / MINIMA;
}

/** @param {Uint16Array} minima @returns {string} base64 */
export function written(minima) {
  let bytes = "";
  for (const minimum of minima) bytes += String.fromCharCode(minimum >> 8, minimum & 0xff);
  return btoa(bytes);
}

/** @param {string} base64 @returns {Uint16Array} */
export function read(base64) {
  const bytes = atob(base64);
  return Uint16Array.from({ length: bytes.length / 2 }, (_, at) => (bytes.charCodeAt(2 * at) << 8) | bytes.charCodeAt(2 * at + 1));
}
