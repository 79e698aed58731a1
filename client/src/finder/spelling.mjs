// How names are compared. keep.finder.Spelling does exactly the same.

/** @param {string} name */
export function plain(name) {
  return name
    .normalize("NFKD")
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
  let before = new Uint8Array(other.length + 1);
  let last = Uint8Array.from({ length: other.length + 1 }, (_, j) => Math.min(j, 255));
  let row = new Uint8Array(other.length + 1);
  const at = (/** @type {Uint8Array} */ cells, /** @type {number} */ j) => cells[j] ?? 0;
  for (let i = 1; i <= one.length; i++) {
    let fewest = (row[0] = Math.min(i, 255));
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(at(last, j - 1) + same, at(last, j) + 1, at(row, j - 1) + 1);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, at(before, j - 2) + 1);
      }
      row[j] = Math.min(least, 255);
      fewest = Math.min(fewest, least);
    }
    // A swap looks two rows back: only when this row and the one before are too far is there no way home.
    if (fewest > most + 1) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(at(last, other.length), most + 1);
}
