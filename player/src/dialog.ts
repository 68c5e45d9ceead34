// SPDX-License-Identifier: Apache-2.0
/** A native modal dialog: a sheet on a phone, a card beside its button on a desk. Escape and the way back of the focus are native. */
import { h, iconButton } from "./dom";
import type { Translate } from "./i18n";

const GAP = 8;

export class Dialog {
  readonly element: HTMLDialogElement;
  readonly body = h("div", { class: "body" });
  readonly #heading: HTMLElement;

  constructor(t: Translate, part: string, title: string) {
    this.#heading = h("h2", { id: part, tabindex: -1, part: "dialog-title" }, title);
    const close = iconButton("close", t("close"), "close");
    this.element = h("dialog", { part: `dialog ${part}-dialog`, "aria-labelledby": part }, h("header", {}, this.#heading, close), this.body);
    close.addEventListener("click", () => this.element.close());
    this.element.addEventListener("click", (event) => {
      if (event.target === this.element) this.element.close(); // Only the backdrop is the dialog itself.
    });
  }

  /** Open beside `button`, the focus on `focus` or on the title. */
  open(button: HTMLElement, focus?: HTMLElement | null): void {
    this.element.showModal();
    (focus ?? this.#heading).focus();
    this.#place(button.getBoundingClientRect());
  }

  /** Above or below the button, wherever there is more room; the style sheet has the phone's place. */
  #place(button: DOMRect): void {
    const { style } = this.element;
    const below = innerHeight - button.bottom;
    const under = below >= Math.min(this.element.offsetHeight + 2 * GAP, button.top);
    const width = this.element.offsetWidth;
    const left = Math.min(Math.max(GAP, button.right - width), document.documentElement.clientWidth - width - GAP);
    style.setProperty("--left", `${left}px`);
    style.setProperty("--top", under ? `${button.bottom + GAP}px` : "auto");
    style.setProperty("--bottom", under ? "auto" : `${innerHeight - button.top + GAP}px`);
    style.setProperty("--room", `${Math.max(under ? below : button.top, 240) - 2 * GAP}px`);
  }
}
