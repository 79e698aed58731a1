// The code of a centre's own entry, from behind the # of the link that it was sent: no browser sends that part. It is put
// into the field and taken out of the address at once, so that it stands in no history.
const CODE = /^#([a-z0-9-]{20,40})$/i;

/** Fills in the code that came with the address. Nothing is sent: that is the visitor's to press. */
export function takeCode() {
  const field = document.getElementById("code");
  const code = CODE.exec(location.hash)?.[1];
  if (!(field instanceof HTMLInputElement) || field.type === "hidden" || code === undefined) return;
  field.value = code;
  history.replaceState(null, "", location.pathname);
}
