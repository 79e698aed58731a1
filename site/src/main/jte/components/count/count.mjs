// How many characters are left, said calmly: on screen at once, aloud after a pause in typing.

/** Milliseconds without typing before the number is said aloud. */
const PAUSE = 1000;

/** @param {string} text @param {number} most @returns {number} characters left, below zero when over */
export function left(text, most) {
  return most - [...text].length;
}

/** @param {Document} document */
export function counts(document) {
  for (const area of document.querySelectorAll("textarea[data-most]")) {
    if (!(area instanceof HTMLTextAreaElement)) continue;
    const shown = document.getElementById(`${area.id}-count`);
    const aloud = document.getElementById(`${area.id}-aloud`);
    if (!shown || !aloud) continue;
    const most = Number(area.dataset["most"]);
    const some = shown.dataset["left"] ?? "";
    const over = shown.dataset["over"] ?? "";
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let later;
    const say = () => {
      const room = left(area.value, most);
      const words = (room < 0 ? over : some).replace("#", String(Math.abs(room)));
      shown.textContent = words;
      shown.classList.toggle("is-over", room < 0);
      clearTimeout(later);
      later = setTimeout(() => {
        aloud.textContent = words;
      }, PAUSE);
    };
    area.addEventListener("input", say);
    say();
  }
}
