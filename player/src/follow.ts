// SPDX-License-Identifier: Apache-2.0
/** Keeps the spoken sentence in view, yields the moment the reader scrolls, and offers the way back. */

const SCROLL_KEYS = ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "];

export class Follow {
  #range: Range | null = null;
  #yielded = false;
  #queued = false;

  /** `away` is told whether the sentence is out of view since the reader went elsewhere. */
  constructor(
    private readonly host: HTMLElement,
    private readonly away: (away: boolean) => void,
    signal: AbortSignal,
  ) {
    const options = { passive: true, capture: true, signal };
    const leave = (): void => {
      this.#yielded = this.#range !== null;
    };
    addEventListener("wheel", leave, options);
    addEventListener("touchmove", leave, options);
    addEventListener(
      "keydown",
      (event) => {
        if (SCROLL_KEYS.includes(event.key) && !event.composedPath().includes(host)) leave();
      },
      options,
    );
    addEventListener(
      "pointerdown",
      (event) => {
        if (event.clientX >= document.documentElement.clientWidth) leave(); // The scroll bar.
      },
      options,
    );
    addEventListener("scroll", () => this.#later(), options);
    addEventListener("resize", () => this.#later(), options);
  }

  /** The sentence now spoken (null: none); it is brought into view unless the reader has gone elsewhere. */
  sentence(range: Range | null): void {
    this.#range = range;
    if (range && !this.#yielded && !this.#comfortable(range)) this.#scroll(range);
    this.#report();
  }

  /** Go back to the sentence and follow again. */
  resume(): void {
    this.#yielded = false;
    this.sentence(this.#range);
  }

  #later(): void {
    if (this.#queued) return;
    this.#queued = true;
    requestAnimationFrame(() => {
      this.#queued = false;
      this.#report();
    });
  }

  #report(): void {
    this.away(this.#yielded && !!this.#range && !this.#visible(this.#range));
  }

  /** The part of the view that the player, if it sticks to an edge, does not cover. */
  #view(): [number, number] {
    const player = this.host.getBoundingClientRect();
    const stuckTop = player.top <= 1 && player.bottom > 0;
    const stuckBottom = player.bottom >= innerHeight - 1 && player.top < innerHeight;
    return [stuckTop ? player.bottom : 0, stuckBottom ? player.top : innerHeight];
  }

  #visible(range: Range): boolean {
    const [top, bottom] = this.#view();
    const rect = range.getBoundingClientRect();
    return rect.bottom > top && rect.top < bottom;
  }

  #comfortable(range: Range): boolean {
    const [top, bottom] = this.#view();
    const rect = range.getBoundingClientRect();
    const height = bottom - top;
    return rect.top >= top + 0.06 * height && Math.min(rect.bottom, rect.top + height / 2) <= bottom - 0.2 * height;
  }

  #scroll(range: Range): void {
    const [top, bottom] = this.#view();
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    scrollBy({
      top: range.getBoundingClientRect().top - top - 0.28 * (bottom - top),
      behavior: calm ? "instant" : "smooth",
    });
  }
}
