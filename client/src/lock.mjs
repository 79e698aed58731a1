// One word between the tabs of one site: "locked". Whoever leaves one of them leaves them all: what was read there
// is not to stay on the screen behind. On the work site keys live in a tab's memory only, so leaving the page is
// what forgets them; drafts in this browser are ciphertext and stay.

/**
 * @param {() => void} leave what this tab does when another one was left
 * @returns {() => void} tells every other tab of this site to leave as well
 */
export function together(leave) {
  const channel = new BroadcastChannel("lock");
  channel.addEventListener("message", (event) => {
    if (event.data === "locked") leave();
  });
  return () => channel.postMessage("locked");
}
