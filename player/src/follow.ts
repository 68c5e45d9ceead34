// SPDX-License-Identifier: Apache-2.0
/** Keeps the spoken sentence in view, yields the moment the reader scrolls, and offers the way back. */
import { on } from "./dom";

const SCROLL_KEYS = ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "];

export interface Follow {
  /** The sentence now spoken (null: none); it is brought into view unless the reader has gone elsewhere. */
  sentence(range: Range | null): void;
  /** Go back to the sentence and follow again. */
  resume(): void;
}

/** `tell` hears whether the sentence is out of view since the reader went elsewhere. */
export function createFollow(host: HTMLElement, tell: (away: boolean) => void, signal: AbortSignal): Follow {
  let range: Range | null = null;
  let yielded = false;
  let frame = 0;

  /** The part of the view that the player, if it sticks to an edge, does not cover. */
  function view(): [number, number] {
    const { top, bottom } = host.getBoundingClientRect();
    return [top <= 1 && bottom > 0 ? bottom : 0, bottom >= innerHeight - 1 && top < innerHeight ? top : innerHeight];
  }

  function report(): void {
    const [top, bottom] = view();
    const rect = yielded && range?.getBoundingClientRect();
    tell(!!rect && (rect.bottom < top || rect.top > bottom));
  }

  function sentence(now: Range | null): void {
    range = now;
    const [top, bottom] = view();
    const height = bottom - top;
    const rect = range?.getBoundingClientRect();
    const start = rect ? (rect.top - top) / height : 0;
    // Comfortable: it starts in the upper part and is not cut off below, however long it is.
    if (rect && !yielded && (start < 0.06 || start > 0.7 || rect.bottom > bottom - 0.12 * height))
      if (start < 0.06 || start > 0.3)
        scrollBy({
          top: (start - 0.28) * height,
          behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth",
        });
    report();
  }

  const options = { passive: true, capture: true, signal };
  on(
    window,
    "wheel touchmove keydown pointerdown",
    (event: Event) => {
      const key = (event as KeyboardEvent).key;
      const scrolls =
        event.type === "keydown"
          ? SCROLL_KEYS.includes(key) && !event.composedPath().includes(host)
          : // A press is one on the scroll bar.
            event.type !== "pointerdown" || event.target === document.documentElement;
      if (scrolls) yielded = !!range;
    },
    options,
  );
  on(
    window,
    "scroll resize",
    () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(report);
    },
    options,
  );

  return {
    sentence,
    resume() {
      yielded = false;
      sentence(range);
    },
  };
}
