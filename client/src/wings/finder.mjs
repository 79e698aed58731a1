// The search on the visitor's device. What is typed is never sent: the form's own sending is stopped, and the only
// request is for the one file that is the same for everyone. Without that file the form works as it does without a script.
import { takeCode } from "../finder/entry.mjs";
import { nearestTown } from "../finder/map.mjs";
import { NEEDS } from "../finder/ranking.mjs";
import { cards, show } from "../finder/screen.mjs";
import { search } from "../finder/search.mjs";

/** @typedef {import("../finder/screen.mjs").File} File */
/** @typedef {import("../finder/data.mjs").Query} Query */

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** Made once: making it costs more than a whole search. */
const CLOCK = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** Day and minute in the United Kingdom. @returns {{day: number, minute: number}} */
function now() {
  const said = Object.fromEntries(CLOCK.formatToParts(new Date()).map(({ type, value }) => [type, value]));
  return { day: DAYS.indexOf(said["weekday"] ?? "") + 1, minute: Number(said["hour"]) * 60 + Number(said["minute"]) };
}

/** @param {FormData} form @param {string[]} access every access need, by its word @returns {Query} */
function queryOf(form, access) {
  const text = (/** @type {string} */ name) => String(form.get(name) ?? "").trim();
  const ticked = (/** @type {string} */ name, /** @type {string[]} */ all) => {
    const chosen = form.getAll(name).map(String);
    return all.filter((word) => chosen.includes(word.toLowerCase().replace(/[^a-z]+/g, "-")));
  };
  const age = text("age");
  return {
    place: text("place"),
    needs: ticked("need", NEEDS),
    access: ticked("access", access),
    language: text("language"),
    ...(text("for") === "" ? {} : { who: text("for") }),
    ...(age === "" ? {} : { age: Number(age) }),
    ...now(),
  };
}

/** Whether the age is left to the page without a script, which says how to mend it. @param {FormData} form */
function agePuzzles(form) {
  const age = String(form.get("age") ?? "").trim();
  return age !== "" && !(/^[0-9]{1,3}$/.test(age) && Number(age) <= 120);
}

/** @param {File} file @param {HTMLFormElement} form */
function answer(file, form) {
  show(file, search(file.data, queryOf(new FormData(form), file.data.access)));
  document.getElementById("found-title")?.focus();
}

async function start() {
  const form = document.getElementById("find");
  const picks = document.getElementById("picks");
  const place = document.getElementById("place");
  const address = document.querySelector(".find")?.getAttribute("data-file");
  if (!(form instanceof HTMLFormElement) || !(picks instanceof HTMLFormElement) || !(place instanceof HTMLInputElement) || !address) return;
  const response = await fetch(address, { credentials: "omit" });
  if (!response.ok) return;
  /** @type {File} */
  const file = await response.json();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const age = document.getElementById("age");
    if (agePuzzles(new FormData(form)) && age instanceof HTMLInputElement) {
      const mistake = document.getElementById("age-mistaken");
      if (mistake) mistake.hidden = false;
      age.setAttribute("aria-invalid", "true");
      age.focus();
      return;
    }
    const mistake = document.getElementById("age-mistaken");
    if (mistake) mistake.hidden = true;
    document.getElementById("age")?.removeAttribute("aria-invalid");
    answer(file, form);
  });
  picks.addEventListener("submit", (event) => {
    event.preventDefault();
    if (event.submitter instanceof HTMLButtonElement) place.value = event.submitter.value;
    answer(file, form);
  });
  const sent = document.getElementById("find-sent");
  const kept = document.getElementById("find-kept");
  if (sent && kept) {
    sent.hidden = true;
    kept.hidden = false;
  }
  here(file, form, place);
  // Two answers that nobody sees: the first that somebody asks for is then no slower than later ones.
  for (const name of ["caerdydd", "nowhere"]) cards(file, search(file.data, { place: name }));
  document.documentElement.dataset["finder"] = "ready";
  await fetchSectors(file);
}

/** Postcode sectors, where the operator has a table of them: until they are here, districts answer. @param {File} file */
async function fetchSectors(file) {
  const address = document.querySelector(".find")?.getAttribute("data-sectors");
  const response = address ? await fetch(address, { credentials: "omit" }) : null;
  if (response?.ok) {
    file.data.sectors = await response.json();
    document.documentElement.dataset["sectors"] = "ready";
  }
}

/** The browser's location, only when its button is pressed. @param {File} file @param {HTMLFormElement} form @param {HTMLInputElement} place */
function here(file, form, place) {
  const button = document.getElementById("here");
  if (!button || !("geolocation" in navigator)) return;
  button.hidden = false;
  const unknown = () => {
    const said = document.getElementById("said");
    if (said) said.textContent = file.words.here;
  };
  button.addEventListener("click", () =>
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      const town = nearestTown(file.data, coords.latitude, coords.longitude);
      if (town === "") return unknown();
      place.value = town;
      answer(file, form);
    }, unknown),
  );
}

takeCode();
start();
