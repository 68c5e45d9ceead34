// SPDX-License-Identifier: Apache-2.0
/** The bar goes along at the foot of the view while the player has scrolled away; its room on the page stays. */
import type { Tools } from "./core";
import { iconButton, on, sheet } from "./dom";
import type { Foot } from "./foot";

export function createMini({ host, view, t, playing, signal }: Tools, foot: Foot) {
  const { bar } = view;
  const close = iconButton("×", t("close"), "dismiss");
  bar.append(close);
  /** Keeps the player's own room on the page. */
  let place: CSSStyleSheet;
  let away = false;
  let dismissed = false;

  function show(): void {
    // What a page keeps in view itself need not go along.
    const wanted = away && !dismissed && (playing() || bar.matches(".mini"));
    if (wanted === bar.matches(".mini") || !bar.showPopover) return;
    const { shadowRoot, offsetHeight } = host;
    bar.classList.toggle("mini", wanted);
    const own = shadowRoot!.adoptedStyleSheets.filter((other) => other !== place);
    place = sheet(`:host{min-height:${offsetHeight}px}`);
    shadowRoot!.adoptedStyleSheets = wanted ? [...own, place] : own;
    foot("bar", wanted);
    if (wanted) {
      bar.popover = "manual"; // The top layer: nothing on the page covers it, and no ancestor confines it.
      bar.showPopover();
    } else {
      bar.hidePopover();
      bar.removeAttribute("popover");
    }
  }

  const watch = new IntersectionObserver(([entry]) => {
    away = !entry!.isIntersecting && !host.hidden;
    if (!away) dismissed = false;
    show();
  });
  watch.observe(host);
  on(close, "click", () => {
    dismissed = true;
    show();
  });
  on(signal, "abort", () => {
    watch.disconnect();
    away = false;
    show();
  });
  return { update: show };
}
