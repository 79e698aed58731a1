// Copy buttons: shown only where the browser can copy; the words themselves are always on the page.

/** @param {Document} document */
export function copies(document) {
  const clipboard = document.defaultView?.navigator.clipboard;
  if (!clipboard) return;
  for (const button of document.querySelectorAll("button[data-copy]")) {
    if (!(button instanceof HTMLButtonElement)) continue;
    const words = document.getElementById(button.dataset["copy"] ?? "");
    const said = document.getElementById(`${button.dataset["copy"]}-said`);
    if (!words || !said) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await clipboard.writeText(words.innerText.trim());
        said.textContent = button.dataset["done"] ?? "";
      } catch {
        said.textContent = button.dataset["cannot"] ?? "";
      }
    });
  }
}
