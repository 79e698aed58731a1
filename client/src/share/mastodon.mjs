// The name of somebody's own server is read on this device and goes nowhere but to that server. It is
// remembered only where that is asked for.

const KEPT = "mastodon-server";
const HANDLE = /^@?[\p{L}\p{N}_.-]+@(?=[^@]+$)/u;
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * The bare host name in what somebody typed: a name, an address or their own handle.
 * @param {string} typed
 * @returns {string} in small letters and punycode; empty when it is not the name of a server
 */
export function serverName(typed) {
  let name = typed.trim();
  const address = /^https?:\/\//i.test(name);
  name = name.replace(/^https?:\/\//i, "");
  if (!address) name = name.replace(HANDLE, "");
  if (name.endsWith("/")) name = name.slice(0, -1);
  if (/[\s/\\?#:@[\]%]/.test(name)) return "";
  try {
    name = new URL(`https://${name}`).hostname.toLowerCase();
  } catch {
    return "";
  }
  return HOST.test(name) ? name : "";
}

/**
 * The text as one component of an address, as the server writes it (RFC 3986).
 * @param {string} text
 */
export function component(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** @param {Document} document */
export function mastodon(document) {
  const form = document.querySelector("form[data-mastodon]");
  const field = document.getElementById("server");
  const keep = document.getElementById("server-keep");
  const said = document.getElementById("server-said");
  if (!(form instanceof HTMLFormElement) || !(field instanceof HTMLInputElement) || !said) return;
  const storage = document.defaultView?.localStorage;
  if (keep instanceof HTMLInputElement && storage) {
    const label = keep.closest("label");
    if (label) label.hidden = false;
    const known = storage.getItem(KEPT);
    keep.checked = known !== null;
    if (known && field.value === "") field.value = known;
    keep.addEventListener("change", () => {
      if (!keep.checked) storage.removeItem(KEPT);
    });
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const server = serverName(field.value);
    said.textContent = server === "" ? (said.dataset["wrong"] ?? "") : "";
    field.setAttribute("aria-invalid", String(server === ""));
    if (server === "") {
      field.focus();
      return;
    }
    if (keep instanceof HTMLInputElement && keep.checked) storage?.setItem(KEPT, server);
    document.defaultView?.location.assign(`https://${server}/share?text=${component(form.dataset["mastodon"] ?? "")}`);
  });
}
