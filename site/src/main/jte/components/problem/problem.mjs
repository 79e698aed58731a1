// Moves the reader to what went wrong; each line of the summary leads into its field.

/** @param {Document} document */
export function problems(document) {
  const summary = document.querySelector(".problem[data-focus]");
  if (summary instanceof HTMLElement) summary.focus();
}
