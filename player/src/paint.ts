// SPDX-License-Identifier: Apache-2.0
/** Lights the spoken word and sentence without touching the page: custom highlights, or boxes laid over it in old browsers. */
import { h, sheet } from "./dom";
import css from "./page.css";

interface Marks {
  word: Highlight;
  sentence: Highlight;
}

let marks: Marks | null = null;

/** The page's two highlights, shared by all players on it: only one sounds at a time. */
function pageMarks(): Marks {
  if (!marks) {
    marks = { word: new Highlight(), sentence: new Highlight() };
    marks.word.priority = 1;
    CSS.highlights.set("oyez-word", marks.word);
    CSS.highlights.set("oyez-sentence", marks.sentence);
    document.adoptedStyleSheets.push(sheet(css));
  }
  return marks;
}

export class Painter {
  /** The layer of the fallback's boxes, in the player's own shadow tree. */
  readonly layer = h("div", { class: "layer", "aria-hidden": "true" });
  readonly #native = typeof Highlight === "function" && !!CSS.highlights;
  #lit: [Range | null, Range | null] = [null, null];

  constructor(signal: AbortSignal) {
    if (this.#native) return;
    const again = (): void => void requestAnimationFrame(() => this.#boxes());
    addEventListener("scroll", again, { capture: true, passive: true, signal });
    addEventListener("resize", again, { passive: true, signal });
  }

  /** Light these two ranges and no others. */
  paint(word: Range | null, sentence: Range | null): void {
    this.#lit = [sentence, word];
    if (!this.#native) return this.#boxes();
    const { word: w, sentence: s } = pageMarks();
    w.clear();
    if (word) w.add(word);
    if (sentence && s.has(sentence)) return;
    s.clear();
    if (sentence) s.add(sentence);
  }

  #boxes(): void {
    const origin = this.layer.getBoundingClientRect();
    this.layer.replaceChildren(
      ...this.#lit.flatMap((range, i) =>
        [...(range?.getClientRects() ?? [])].map((rect) => {
          const box = h("div", { class: i ? "word" : "sentence" });
          Object.assign(box.style, {
            left: `${rect.left - origin.left}px`,
            top: `${rect.top - origin.top}px`,
            width: `${rect.width}px`,
            height: `${rect.height}px`,
          });
          return box;
        }),
      ),
    );
  }
}
