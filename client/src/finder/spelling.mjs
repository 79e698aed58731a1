// How names are compared. keep.finder.Spelling does exactly the same.

/** @param {string} name */
export function plain(name) {
  return name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/['’‘ʼ`´.]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/\bsaint\b/g, "st")
    .replace(/^the /, "");
}

/**
 * Changes of one letter (put in, left out, changed, or two swapped) that lead from one to the other, `most + 1` at most.
 * @param {string} one @param {string} other @param {number} most
 */
export function changes(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  /** @type {number[][]} */
  const cost = [];
  /** @param {number} i @param {number} j */
  const at = (i, j) => cost[i]?.[j] ?? 0;
  for (let i = 0; i <= one.length; i++) {
    const row = (cost[i] = /** @type {number[]} */ ([]));
    for (let j = 0; j <= other.length; j++) {
      if (i === 0 || j === 0) {
        row[j] = i + j;
        continue;
      }
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(at(i - 1, j - 1) + same, at(i - 1, j) + 1, at(i, j - 1) + 1);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, at(i - 2, j - 2) + 1);
      }
      row[j] = least;
    }
  }
  return Math.min(at(one.length, other.length), most + 1);
}
