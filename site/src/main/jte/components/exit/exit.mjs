// "Exit this page": cover in the same frame, then leave at once for the neutral page, without keeping this page in the
// way of Back. /exit is told beside it, so that a slow server shows nothing. Without this script the link leads to
// /exit, which does everything but that.
import { NEEDED, WINDOW, count, down, none, other, up } from "./presses.mjs";

/**
 * Stands in this tab while somebody reads here, and is gone once they left: by that a page that Back brings up knows that
 * it was left, and leaves again.
 */
const HERE = "here";

/** What is written in: there Shift makes a capital letter, and leaving would lose words. */
const WRITTEN_IN =
  "textarea, [role=textbox], input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset], [type=range], [type=file], [type=color])";

/**
 * @param {Document} document
 * @param {{leaving?: () => void}} options leaving: what else must happen first, such as telling other tabs
 * @returns {{leave: () => void}} leaves, as the link does
 */
export function exits(document, { leaving = () => {} } = {}) {
  const view = document.defaultView;
  const link = document.querySelector("a.exit");
  if (!view || !(link instanceof view.HTMLAnchorElement)) return { leave: () => {} };
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

  let gone = false;
  const leave = () => {
    if (gone) return;
    gone = true;
    document.documentElement.classList.add("leaving");
    for (const part of document.body.children) {
      if (part !== said) part.setAttribute("aria-hidden", "true");
    }
    say(link.dataset["loading"] ?? "");
    leaving();
    try {
      view.sessionStorage.removeItem(HERE);
    } catch {
      // Nothing was stored.
    }
    // It ends what the server holds and has the browser forget; the page does not wait for it.
    view.fetch(link.href, { keepalive: true, redirect: "manual", cache: "no-store" }).catch(() => {});
    view.location.replace(link.dataset["away"] || link.href);
  };

  /** Brought up by Back after leaving: leave again. Otherwise somebody reads here. @param {boolean} byBack */
  const arrived = (byBack) => {
    try {
      const left = byBack && view.sessionStorage.getItem(HERE) === null;
      if (left) leave();
      else view.sessionStorage.setItem(HERE, "1");
      return left;
    } catch {
      // A browser that stores nothing: then Back may show a page that was seen before.
      return false;
    }
  };

  const forgetPresses = () => {
    presses = none();
    show(0);
  };

  /** @param {EventTarget | null} target */
  const editing = (target) =>
    target instanceof view.HTMLElement && (target.isContentEditable || target.closest(WRITTEN_IN) !== null);

  for (const way of document.querySelectorAll("a[data-exit]")) {
    way.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Shift" && !editing(event.target)) presses = down(presses, event.repeat, event.code);
    else if (presses.times.length > 0 || presses.held.length > 0) {
      presses = other();
      show(0);
    }
  });

  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || editing(event.target)) return;
    presses = up(presses, event.timeStamp, event.code);
    const pressed = count(presses, event.timeStamp);
    show(pressed);
    view.clearTimeout(forget);
    if (pressed >= NEEDED) leave();
    else if (pressed > 0) forget = view.setTimeout(forgetPresses, WINDOW);
  });

  document.addEventListener("pointerdown", () => {
    if (presses.held.length > 0) presses = other();
  });

  // A key let go elsewhere is never seen to come up.
  view.addEventListener("blur", () => {
    presses = { times: presses.times, held: [] };
  });

  // Brought back from memory by the browser: show the page again, not the cover.
  view.addEventListener("pageshow", (event) => {
    gone = false;
    if (!event.persisted || arrived(true)) return;
    document.documentElement.classList.remove("leaving");
    for (const part of document.body.children) part.removeAttribute("aria-hidden");
    forgetPresses();
  });

  const [entry] = view.performance.getEntriesByType("navigation");
  arrived(entry !== undefined && "type" in entry && entry.type === "back_forward");
  return { leave };
}
