// Tabs whose panels are all on the page: without a script they are headings and links, one under the other.

/** @param {Document} document */
export function tabs(document) {
  for (const list of document.querySelectorAll("[data-tabs]")) {
    const links = [...list.querySelectorAll("a")];
    const panels = links.map((link) => document.getElementById(link.hash.slice(1)));
    if (panels.some((panel) => panel === null)) continue;
    list.setAttribute("role", "tablist");
    /** @param {number} chosen */
    const choose = (chosen) => {
      links.forEach((link, place) => {
        link.setAttribute("aria-selected", String(place === chosen));
        link.tabIndex = place === chosen ? 0 : -1;
        const panel = panels[place];
        if (panel) panel.hidden = place !== chosen;
      });
    };
    links.forEach((link, place) => {
      const panel = panels[place];
      link.setAttribute("role", "tab");
      link.setAttribute("aria-controls", link.hash.slice(1));
      panel?.setAttribute("role", "tabpanel");
      panel?.setAttribute("aria-labelledby", link.id);
      link.addEventListener("click", (event) => {
        event.preventDefault();
        choose(place);
      });
      link.addEventListener("keydown", (event) => {
        const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
        if (step === 0) return;
        event.preventDefault();
        const next = (place + step + links.length) % links.length;
        choose(next);
        links[next]?.focus();
      });
    });
    for (const item of list.querySelectorAll("li")) item.setAttribute("role", "presentation");
    choose(0);
  }
}
