// "Exit this page": cover in the same frame, then leave without keeping this page in the way of Back.
// Without this script the link still leads to /exit, which does everything else.
import { NEEDED, WINDOW, count, down, none, other, up } from "./presses.mjs";

/**
 * @param {Document} document
 * @param {{quietInEditors: boolean, leaving?: () => void}} options quietInEditors: Shift does not count in a
 *   field being written in (work site); leaving: what else must happen first, such as locking other tabs
 */
export function exits(document, { quietInEditors, leaving = () => {} }) {
  const view = document.defaultView;
  const link = document.querySelector("a.exit");
  if (!view || !(link instanceof view.HTMLAnchorElement)) return;
  const said = document.querySelector(".exit__said");
  const dots = [...link.querySelectorAll(".dots i")];
  const words = (link.dataset["said"] ?? "").split("|");
  let presses = none();
  /** @type {number | undefined} */
  let forget;

  /** @param {string} text */
  const say = (text) => {
    if (said) said.textContent = text;
  };

  /** @param {number} pressed */
  const show = (pressed) => {
    link.classList.toggle("is-counting", pressed > 0);
    dots.forEach((dot, place) => dot.classList.toggle("on", place < pressed));
    say(words[pressed] ?? "");
  };

  const leave = () => {
    document.documentElement.classList.add("leaving");
    for (const part of document.body.children) {
      if (part !== said) part.setAttribute("aria-hidden", "true");
    }
    say(link.dataset["loading"] ?? "");
    leaving();
    view.location.replace(link.href);
  };

  const forgetPresses = () => {
    presses = none();
    show(0);
  };

  /** @param {EventTarget | null} target */
  const editing = (target) =>
    quietInEditors &&
    target instanceof view.HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select") !== null);

  for (const way of document.querySelectorAll("a[data-exit]")) {
    way.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Shift" && !editing(event.target)) presses = down(presses, event.repeat);
    else if (presses.times.length > 0 || presses.clean) {
      presses = other();
      show(0);
    }
  });

  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || editing(event.target)) return;
    presses = up(presses, event.timeStamp);
    const pressed = count(presses, event.timeStamp);
    show(pressed);
    view.clearTimeout(forget);
    if (pressed >= NEEDED) leave();
    else if (pressed > 0) forget = view.setTimeout(forgetPresses, WINDOW);
  });

  document.addEventListener("pointerdown", () => {
    if (presses.clean) presses = other();
  });

  // Brought back from memory by the browser: show the page again, not the cover.
  view.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    document.documentElement.classList.remove("leaving");
    for (const part of document.body.children) part.removeAttribute("aria-hidden");
    forgetPresses();
  });
}
