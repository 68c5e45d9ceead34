// SPDX-License-Identifier: Apache-2.0
/** A native modal dialog: a sheet on a phone, a card beside its button on a desk. Escape and the way back of the focus are native. */
import { h, iconButton, on } from "./dom";
import type { Translate } from "./i18n";

const GAP = 8;

export interface Dialog {
  readonly element: HTMLDialogElement;
  /** Open beside `button`, the focus on `focus` or on the title. */
  open(button: HTMLElement, focus?: HTMLElement | null): void;
}

export function createDialog(t: Translate, id: string, title: string, ...body: Node[]): Dialog {
  const heading = h("h2", { id, tabindex: -1, class: "dialog-title" }, title);
  const close = iconButton("close", t("close"), "close");
  const element = h(
    "dialog",
    { class: `dialog ${id}-dialog`, "aria-labelledby": id },
    h("header", {}, heading, close),
    h("div", { class: "body" }, ...body),
  );
  on(close, "click", () => element.close());
  on(element, "click", (event: MouseEvent) => {
    if (event.target === element) element.close(); // Only the backdrop is the dialog itself.
  });

  /** Above or below the button, wherever there is more room; the style sheet has the phone's place. */
  function place(beside: DOMRect): void {
    const below = innerHeight - beside.bottom;
    const under = below >= Math.min(element.offsetHeight + 2 * GAP, beside.top);
    const width = element.offsetWidth;
    const left = Math.max(GAP, Math.min(beside.right - width, document.documentElement.clientWidth - width - GAP));
    const set = (name: string, px: number): void => element.style.setProperty(name, `${px}px`);
    set("--left", left);
    set("--room", Math.max(under ? below : beside.top, 240) - 2 * GAP);
    set("--top", under ? beside.bottom + GAP : beside.top - GAP);
    element.classList.toggle("over", !under);
  }

  return {
    element,
    open(button, focus) {
      element.showModal();
      place(button.getBoundingClientRect());
      (focus ?? heading).focus();
    },
  };
}
