// A letter for the digit it looks like, or a digit for the letter (keep.places.LookAlike).

/** @typedef {import("./reading.mjs").Postcode} Postcode */

/** Every beginning of postcodes that stand for houses. */
export const AREAS =
  "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE GY JE IM BF BX XM".split(" ");
const SHAPES = ["an", "ann", "ana", "aan", "aann", "aana"];

/** @param {string} close @returns {Postcode | null} */
export function alikeWhole(close) {
  if (close === "GIROAA") return { area: "GIR", district: "", sector: "0", unit: "AA" };
  const cut = close.length - 3;
  if (cut < 2 || !/[ABD-HJLNP-UW-Z]{2}$/.test(close)) return null;
  const sector = digitOf(close[cut] ?? "");
  const half = sector === "" ? null : firstHalf(close.slice(0, cut));
  return half && { ...half, sector, unit: close.slice(cut + 1) };
}

/** @param {string} spaced @returns {Postcode | null} */
export function alikeBeginning(spaced) {
  const [half = "", rest] = spaced.split(" ");
  if (rest === undefined) return firstHalf(half);
  const sector = spaced.split(" ").length === 2 && rest.length === 1 ? digitOf(rest) : "";
  const found = sector === "" ? null : firstHalf(half);
  return found && { ...found, sector };
}

/** @param {string} sign */
const digitOf = (sign) => (sign === "O" ? "0" : sign === "I" || sign === "L" ? "1" : /^[0-9]$/.test(sign) ? sign : "");

/** The reading with the fewest changes, if it is the only one. @param {string} written @returns {Postcode | null} */
function firstHalf(written) {
  let fewest = Infinity;
  /** @type {Map<string, Postcode>} */
  let found = new Map();
  for (const shape of SHAPES.filter((each) => each.length === written.length)) {
    const letters = shape.indexOf("n");
    const district = districtOf(shape, written, letters);
    if (district === "") continue;
    for (const area of AREAS.filter((each) => each.length === letters && mayBe(each, written))) {
      const changes = [...(area + district)].filter((sign, at) => sign !== written[at]).length;
      if (changes < fewest) [fewest, found] = [changes, new Map()];
      if (changes === fewest) found.set(area + district, { area, district, sector: "", unit: "" });
    }
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

/** @param {string} area @param {string} written */
const mayBe = (area, written) =>
  [...area].every((letter, at) => letter === written[at] || (written[at] === "0" && letter === "O") || (written[at] === "1" && "IL".includes(letter)));

/** No district of two digits begins with 0. @param {string} shape @param {string} written @param {number} from */
function districtOf(shape, written, from) {
  let district = "";
  for (let at = from; at < shape.length; at++) {
    const sign = written[at] ?? "";
    const read = shape[at] === "n" ? digitOf(sign) : /^[A-HJKMNP-Z]$/.test(sign) ? sign : "";
    if (read === "") return "";
    district += read;
  }
  return district.length > 1 && district.startsWith("0") ? "" : district;
}
