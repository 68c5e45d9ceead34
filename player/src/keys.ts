// SPDX-License-Identifier: Apache-2.0
/** What hands do in the bar: single keys, only while the focus is inside (WCAG 2.1.4), and the position slider. */
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

export interface SliderHooks {
  /** The slider is moved, in seconds; the sound stays. */
  drag(value: number): void;
  /** It is let go. */
  drop(value: number): void;
  /** Say where it is: on focus and on the listener's own change only. */
  say(): void;
}

/** The slider is the listener's from the first move until it is let go: `held`. */
export function listenToSlider(slider: HTMLInputElement, { drag, drop, say }: SliderHooks): { held(): boolean } {
  let held = false;
  on(slider, "input change", ({ type }: Event) => {
    held = type === "input";
    (held ? drag : drop)(slider.valueAsNumber);
    say();
  });
  on(slider, "focus", say);
  on(slider, "blur", () => slider.removeAttribute("aria-valuetext"));
  return { held: () => held };
}
