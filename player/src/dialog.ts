// SPDX-License-Identifier: Apache-2.0
/** A native modal dialog: a sheet on a phone, a card beside its button on a desk. Escape and the way back of the focus are native. */
import { h, iconButton, on } from "./dom";
import type { Translate } from "./i18n";

export interface Dialog {
  readonly element: HTMLDialogElement;
  /** Open, the focus on `focus` or on the title. The style sheet places it. */
  open(focus?: HTMLElement | null): void;
}

export function createDialog(t: Translate, id: string, title: string, ...body: Node[]): Dialog {
  const heading = h("h2", { id, tabindex: -1, class: "dialog-title" }, title);
  const close = iconButton("×", t("close"), "close");
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

  return {
    element,
    open(focus) {
      element.showModal();
      (focus ?? heading).focus();
    },
  };
}
