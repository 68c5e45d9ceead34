// SPDX-License-Identifier: Apache-2.0
/** Single keys, only while the focus is inside the bar (WCAG 2.1.4). */
import { on } from "./dom";

export interface KeyHooks {
  toggle(): void;
  skip(step: number, unit: "sentence" | "paragraph"): void;
  speed(direction: number): void;
}

/** Space or K plays, ← → go by sentence (with Shift by paragraph), [ ] change the speed. */
export function listenToKeys(bar: HTMLElement, { toggle, skip, speed }: KeyHooks): void {
  on(bar, "keydown", (event: KeyboardEvent) => {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    // On a button or link, Space is its own.
    if (altKey || ctrlKey || metaKey || (key === " " && (event.target as Element).closest("button,a"))) return;
    const i = ["ArrowLeft", "ArrowRight", "[", "]", " ", "k", "K"].indexOf(key);
    if (i < 0) return;
    event.preventDefault();
    const step = i % 2 ? 1 : -1;
    if (i < 2) skip(step, shiftKey ? "paragraph" : "sentence");
    else if (i < 4) speed(step);
    else toggle();
  });
}
