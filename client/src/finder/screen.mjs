// Shows an answer on the page, with the same parts and words as the page without a script.
import { labelOf } from "./data.mjs";
import { dotsOf } from "./map.mjs";

/** @typedef {import("./data.mjs").Data} Data */
/** @typedef {import("./data.mjs").Answer} Answer */
/** @typedef {import("./data.mjs").Place} Place */
/** @typedef {{term: string, value: string, english: boolean}} Entry */
/**
 * @typedef {{id: string, name: string, number: string, entries: Entry[], email: string, site: string, address: string, seen: string, onward: string, finder: string, note: string, checked: string, fresh: boolean}} Card
 */
/** @typedef {{id: string, number: string, href: string, words: string, danger: boolean}} LineWords */
/**
 * @typedef {{title: string, support: string, which: string, meant: string, unknown: string, empty: string, abroad: string, forces: string,
 *   nowhere: string, nonumber: string, website: string, email: string, finder: string, more: string, miles: string, far: string, seen: string, here: string,
 *   why: Record<string, string>, access: Record<string, string>}} Words
 */
/**
 * @typedef {{data: Data, words: Words, cards: Record<string, Card>, closed: Record<string, string>, others: Record<string, Record<string, string>>,
 *   lines: Record<string, LineWords>}} File
 */

/**
 * @param {string} tag @param {Record<string, string>} [attributes] @param {(Node | string)[]} [inside]
 * @returns {HTMLElement}
 */
function make(tag, attributes = {}, inside = []) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

/** @param {string} id */
function part(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found;
}

/** @param {string} words @param {Record<string, string>} values */
const filled = (words, values) => words.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/** Makes these all that stands in a box. What stands there already is left where it is: laying it out again is the slowest part. @param {HTMLElement} box @param {HTMLElement[]} wanted */
function stand(box, wanted) {
  for (const old of [...box.childNodes]) if (!wanted.some((element) => element === old)) old.remove();
  wanted.forEach((element, at) => {
    if (box.childNodes[at] !== element) box.insertBefore(element, box.childNodes[at] ?? null);
  });
}

/** @param {File} file @param {Answer} answer */
export function show(file, answer) {
  const { words } = file;
  const { place } = answer;
  const where = place ? (inWelsh() ? place.inWelsh : `in ${labelOf(place)}`) : "";
  part("found-title").textContent = place ? filled(words.support, { where }) : words.title;
  part("said").textContent = said(words, answer);
  picks(answer.asked);
  stand(part("lines"), answer.lines.flatMap((id) => line(file, id)));
  const found = cards(file, answer);
  stand(part("places"), found);
  part("results").hidden = found.length === 0;
  part("none").hidden = !place || found.length > 0;
  list("others", answer.others.flatMap(([id, why]) => file.others[id]?.[why] ?? []));
  list("closed", answer.closed.flatMap((id) => file.closed[id] ?? []));
  map(file.data, answer);
}

/** The cards of an answer, in its order. @param {File} file @param {Answer} answer @returns {HTMLElement[]} */
export function cards(file, answer) {
  const { words } = file;
  const { place } = answer;
  const name = place ? (inWelsh() && place.welsh !== "" ? place.welsh : labelOf(place)) : "";
  return answer.results.flatMap((result) => {
    const card = cardOf(file, result.id);
    if (!card) return [];
    const why = result.why.flatMap(([kind, about]) => {
      const sentence = words.why[kind];
      return sentence === undefined ? [] : [filled(sentence, { place: name, access: words.access[about] ?? "" })];
    });
    card.why.textContent = why.join(" ");
    if (result.miles === null) card.distance.remove();
    else {
      card.far.textContent = filled(words.miles, { place: name, miles: String(result.miles) });
      card.rows.insertBefore(card.distance, card.website);
    }
    return [card.item];
  });
}

const inWelsh = () => document.documentElement.lang === "cy";

/** @param {Words} words @param {Answer} answer */
function said(words, answer) {
  switch (answer.kind) {
    case "known":
      return "";
    case "asked":
      return answer.asked.length === 1 ? words.meant : words.which;
    case "not-here":
      return answer.elsewhere === "ABROAD" ? words.abroad : answer.elsewhere === "FORCES" ? words.forces : words.nowhere;
    case "not-known":
      return words.unknown;
    case "nothing":
      return words.empty;
  }
}

/** @param {Place[]} places */
function picks(places) {
  const form = part("picks");
  form.replaceChildren(
    ...places.map((place) => make("button", { class: "btn btn--line", name: "place", value: labelOf(place) }, [labelOf(place)])),
  );
  form.hidden = places.length === 0;
}

/** Lines that were shown before. @type {WeakMap<LineWords, HTMLElement>} */
const lines = new WeakMap();

/** @param {File} file @param {string} id @returns {HTMLElement[]} */
function line(file, id) {
  const known = file.lines[id];
  if (!known) return [];
  const shown = lines.get(known) ?? lineOf(file.words, known);
  lines.set(known, shown);
  return [shown];
}

/** @param {Words} words @param {LineWords} known */
function lineOf(words, known) {
  const number = known.href === "" ? words.seen : make("a", { href: known.href }, [known.number]);
  return make("div", known.danger ? { class: "danger" } : {}, [make("span", { class: "num" }, [number]), make("span", {}, [known.words])]);
}

/**
 * A card as it stands on the page, and the parts of it that every answer writes anew.
 * @typedef {{item: HTMLElement, why: HTMLElement, rows: HTMLElement, distance: HTMLElement, far: HTMLElement, website: HTMLElement | null}} Shown
 */
/** Cards that were shown before. @type {WeakMap<Card, Shown>} */
const made = new WeakMap();

/** @param {File} file @param {string} id @returns {Shown | null} */
function cardOf(file, id) {
  const card = file.cards[id];
  if (!card) return null;
  const shown = made.get(card) ?? madeOf(file.words, card);
  made.set(card, shown);
  return shown;
}

/** @param {Words} words @param {Card} card @returns {Shown} */
function madeOf(words, card) {
  const english = inWelsh() ? { lang: "en" } : {};
  const head = make("div", { class: "place__head" }, [make("h3", {}, [card.name])]);
  if (card.number !== "") {
    const tel = make("a", { href: `tel:${card.number.replaceAll(" ", "")}` }, [card.number]);
    head.append(make("p", { class: "place__tel" }, [tel]));
  }
  const why = make("p", { class: "place__why" });
  const far = make("dd");
  const distance = make("div", {}, [make("dt", {}, [words.far]), far]);
  const link = () => make("a", { href: card.address, rel: "noreferrer noopener" }, [card.site]);
  const website = card.site === "" ? null : row(words.website, link(), {});
  const email = card.email === "" ? [] : [row(words.email, make("a", { href: `mailto:${card.email}` }, [card.email]), {})];
  const entries = card.entries.map((entry) => row(entry.term, entry.value, entry.english ? english : {}));
  const rows = make("dl", { class: "sum" }, [...entries, ...email, ...(website ? [website] : [])]);
  const parts = [head, why, rows];
  if (card.note !== "") parts.push(make("p", { class: "small", ...english }, [card.note]));
  if (card.seen !== "") parts.push(make("p", { class: "small" }, [card.seen]));
  if (card.onward !== "") {
    const finder = card.finder === "" ? [] : [" ", make("a", { href: card.finder, rel: "noreferrer noopener" }, [words.finder])];
    parts.push(make("p", { class: "small" }, [card.onward, ...finder]));
  } else if (card.number === "") parts.push(make("p", { class: "small" }, [words.nonumber]));
  parts.push(make("p", { class: "checked" }, [icon(card.fresh ? "check" : "care"), make("span", {}, [card.checked])]));
  const address = part("find").closest(".find")?.getAttribute("data-centre") ?? "";
  const name = make("span", { class: "vh" }, [` ${card.name}`]);
  parts.push(make("p", { class: "small" }, [make("a", { href: address + card.id }, [words.more, name])]));
  return { item: make("li", { class: "place" }, parts), why, rows, distance, far, website };
}

/** @param {string} term @param {string | Node} value @param {Record<string, string>} attributes */
function row(term, value, attributes) {
  return make("div", {}, [make("dt", {}, [term]), make("dd", attributes, [value])]);
}

/** The shape the page already has for it. @param {"check" | "care"} name */
function icon(name) {
  const shape = document.querySelector(`#icons [data-icon=${name}] svg`);
  return shape ? shape.cloneNode(true) : "";
}

/** @param {string} id @param {string[]} items */
function list(id, items) {
  const box = part(id);
  box.querySelector("ul")?.replaceChildren(...items.map((item) => make("li", {}, [item])));
  box.hidden = items.length === 0;
}

/** @param {Data} data @param {Answer} answer */
function map(data, answer) {
  const dots = dotsOf(data, answer);
  const svg = document.querySelector("#map svg")?.namespaceURI ?? "";
  const circles = dots.map((dot) => {
    const circle = document.createElementNS(svg, "circle");
    circle.setAttribute("class", dot.here ? "m-dot" : "m-in");
    circle.setAttribute("cx", String(dot.x));
    circle.setAttribute("cy", String(dot.y));
    circle.setAttribute("r", dot.here ? "4" : "2.5");
    return circle;
  });
  const figure = part("map");
  figure.querySelector("g")?.replaceChildren(...circles);
  figure.hidden = dots.length === 0;
}
