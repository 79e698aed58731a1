// A letter put together on the device: what somebody writes does not leave it.
import { alike, read, sketch, written } from "./sketch.mjs";

/** Above this share of equal minima offices would count two letters as one. */
const MUCH = 0.5;

/** Letters of the longest link that every mail programme takes whole (keep.publicsite.campaign.letter.Letter). */
const LONGEST_LINK = 2000;

/** @param {HTMLFormElement} form @param {string} name */
function typed(form, name) {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value.trim() : "";
}

/** @param {HTMLFormElement} form */
function own(form) {
  return ["one", "two", "three"].map((name) => typed(form, name)).filter((words) => words !== "");
}

/** @param {HTMLFormElement} form @returns {string} the whole letter */
export function letter(form) {
  const { dear = "", ask = "", close = "" } = form.dataset;
  const name = typed(form, "name");
  const address = typed(form, "address");
  const top = address === "" ? name : `${name}\n${address}`;
  return [top, dear, ...own(form), ask, `${close}\n${name}`].join("\n\n");
}

/** Puts the letter into a link to somebody's web-mail. @param {Document} document @param {string} id @param {string} body */
function fill(document, id, body) {
  const link = document.getElementById(id);
  if (!(link instanceof HTMLAnchorElement)) return;
  const url = new URL(link.href);
  url.searchParams.set("body", body);
  link.href = url.href.replaceAll("+", "%20");
}

/** What was typed goes along if somebody chooses to send the letter through us; until then it stays here.
 *  @param {Document} document @param {HTMLFormElement} form */
function carry(document, form) {
  const carried = document.querySelector("form[data-carried]");
  if (!(carried instanceof HTMLFormElement)) return;
  for (const name of ["to", "name", "address", "one", "two", "three"]) {
    const field = carried.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = typed(form, name);
  }
}

/** @param {Document} document */
export function letters(document) {
  const form = document.querySelector("form[data-letter]");
  const made = document.getElementById("made");
  const shown = document.getElementById("letter");
  const said = document.getElementById("alike");
  if (!(form instanceof HTMLFormElement) || !made || !shown) return;
  const path = `/campaign/${form.dataset["letter"]}`;
  /** @type {Uint16Array[]} */
  let others = [];
  fetch(`${path}/letters.json`)
    .then((answer) => answer.json())
    .then((json) => {
      others = json.sketches.map(read);
    })
    .catch(() => {
      // Without others to compare with nothing is said.
    });
  form.addEventListener("change", () => {
    const mine = sketch(own(form).join("\n\n"));
    if (!said || !mine || others.length === 0) return;
    const most = Math.max(...others.map((other) => alike(mine, other)));
    said.textContent = (most >= MUCH ? said.dataset["alike"] : said.dataset["own"]) ?? "";
  });
  form.addEventListener("submit", (event) => {
    const needsAddress = form.elements.namedItem("address") !== null;
    const complete = own(form).length > 0 && typed(form, "name") !== "" && (!needsAddress || typed(form, "address") !== "");
    // What is missing the server says, in the same words for everybody: it gets the form then.
    if (!complete) return;
    event.preventDefault();
    const text = letter(form);
    shown.textContent = text;
    const to = encodeURIComponent(form.dataset["email"] ?? "");
    const subject = encodeURIComponent(form.dataset["subject"] ?? "");
    const body = text.replaceAll("\n", "\r\n");
    const open = document.getElementById("open");
    if (open instanceof HTMLAnchorElement) {
      const bare = `mailto:${to.replace("%40", "@")}?subject=${subject}`;
      const whole = `${bare}&body=${encodeURIComponent(body)}`;
      const cut = whole.length > LONGEST_LINK;
      open.href = cut ? bare : whole;
      const long = document.getElementById("long");
      if (long) long.hidden = !cut;
    }
    fill(document, "gmail", body);
    fill(document, "outlook", body);
    carry(document, form);
    made.hidden = false;
    made.focus();
    const mine = sketch(own(form).join("\n\n"));
    const note = new URLSearchParams({ to: typed(form, "to"), minima: mine ? written(mine) : "" });
    fetch(`${path}/begun`, { method: "POST", body: note }).catch(() => {
      // A letter that was not counted is as good.
    });
  });
}
