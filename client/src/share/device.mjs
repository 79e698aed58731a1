// The device's own sheet for sharing, with a picture where it takes one. The picture is this site's own and
// is fetched only after the press.

/** @param {Document} document */
export function device(document) {
  const button = document.querySelector("button[data-device]");
  const navigator = document.defaultView?.navigator;
  if (!(button instanceof HTMLButtonElement) || typeof navigator?.share !== "function") return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const words = document.getElementById("share-words")?.textContent?.trim() ?? "";
    const post = { title: button.dataset["title"] ?? "", text: words, url: button.dataset["address"] ?? "" };
    const files = await picture(button.dataset["picture"] ?? "");
    const whole = { ...post, files };
    try {
      await navigator.share(files.length > 0 && navigator.canShare?.(whole) ? whole : post);
    } catch {
      // Closing the sheet is a choice, not a fault.
    }
  });
}

/** @param {string} address @returns {Promise<File[]>} none when it cannot be had */
async function picture(address) {
  try {
    const answer = await fetch(address);
    return answer.ok ? [new File([await answer.blob()], "picture.png", { type: "image/png" })] : [];
  } catch {
    return [];
  }
}
