// SPDX-License-Identifier: Apache-2.0
/** A native modal dialog: a sheet on a phone, a card beside its button on a desk. Escape and the way back of the focus are native. */
import type { Say } from "./core";
import { h, iconButton, on } from "./dom";

export interface Dialog {
  readonly element: HTMLDialogElement;
  /** Open, beside `opener`, the focus on `focus` or on the title. */
  open(opener: HTMLElement, focus?: HTMLElement | null): void;
}

export function createDialog(t: Say, id: string, title: string, ...body: Node[]): Dialog {
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
  let beside: HTMLElement | undefined;
  on(element, "close", () => beside?.classList.remove("opener"));

  return {
    element,
    open(opener, focus) {
      (beside = opener).classList.add("opener");
      element.showModal();
      (focus ?? heading).focus();
    },
  };
}
