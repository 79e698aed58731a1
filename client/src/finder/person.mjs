// Whether a service is for the person asked about (keep.finder.Person). 0 yes, 1 ask, 2 no.

/** @typedef {import("./data.mjs").Audience} Audience */

const YES = 0;
const ASK = 1;
const NO = 2;

/** @param {Audience} audience @param {string | undefined} who @param {number | undefined} age */
export function fits(audience, who, age) {
  const groups = audience.for;
  if (who === undefined || who === "everyone") return YES;
  if (groups.length === 0) return ASK;
  const has = (/** @type {string} */ group) => groups.includes(group);
  const both = has("women") && has("men");
  const said = (/** @type {boolean} */ yes, /** @type {boolean} */ perhaps) => (yes ? YES : perhaps ? ASK : NO);
  switch (who) {
    case "women":
      return grown(audience, "women", "girls", age);
    case "men":
      return grown(audience, "men", "boys", age);
    case "girls":
      return young(audience, "women", "girls", age);
    case "boys":
      return young(audience, "men", "boys", age);
    case "non-binary":
      return said(has("non-binary"), both);
    case "trans":
      return said(has("trans"), both);
    case "trans-women":
      return said(has("trans"), has("women"));
    case "trans-men":
      return said(has("trans"), has("men"));
    default:
      return has("family") ? YES : ASK;
  }
}

/** @param {Audience} audience @param {string} adults @param {string} children @param {number | undefined} age */
function grown(audience, adults, children, age) {
  if (age === undefined || age >= 18) return audience.for.includes(adults) ? YES : NO;
  return young(audience, adults, children, age);
}

/** @param {Audience} audience @param {string} adults @param {string} children @param {number | undefined} age */
function young(audience, adults, children, age) {
  if (audience.for.includes(children)) return YES;
  if (!audience.for.includes(adults)) return NO;
  if (audience.youngest !== null && audience.youngest < 18) return age === undefined ? ASK : YES;
  return age !== undefined && age >= 16 ? ASK : NO;
}

/** @param {Audience} audience @param {number | undefined} age */
export function takes(audience, age) {
  if (age === undefined) return true;
  return (audience.youngest === null || age >= audience.youngest) && (audience.oldest === null || age <= audience.oldest);
}

/** @param {Audience} audience @param {number | undefined} age */
export function ageFits(audience, age) {
  if (age === undefined) return YES;
  if (!takes(audience, age)) return NO;
  return audience.youngest === null && age < 18 ? ASK : YES;
}
