// One word between the tabs of the work site: "locked". Keys live in a tab's memory only, so leaving the page
// is what forgets them; drafts in this browser are ciphertext and stay.

const CHANNEL = "lock";

/** Tells every other tab of this site to leave as well. */
export function lockOthers() {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage("locked");
  channel.close();
}

/** @param {() => void} leave what this tab does when another one was left */
export function whenLocked(leave) {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", (event) => {
    if (event.data !== "locked") return;
    document.documentElement.classList.add("leaving");
    leave();
  });
}
