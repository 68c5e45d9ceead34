// SPDX-License-Identifier: Apache-2.0
/** Lights the spoken word and sentence without touching the page: custom highlights, or boxes laid over it in old browsers. */
import { h, on, sheet } from "./dom";
import css from "./page.css";

/** The page's two highlights, shared by all players on it: only one sounds at a time. */
let marks: Highlight[] | undefined;

function pageMarks(): Highlight[] {
  if (!marks) {
    document.adoptedStyleSheets.push(sheet(css));
    marks = ["sentence", "word"].map((name, priority) => {
      const mark = new Highlight();
      mark.priority = priority;
      CSS.highlights.set(`oyez-${name}`, mark);
      return mark;
    });
  }
  return marks;
}

export interface Painter {
  /** The layer of the boxes, in the player's own shadow tree. */
  readonly layer: HTMLElement;
  /** Light these ranges and no others. */
  paint(sentence: Range | null, word: Range | null): void;
}

export function createPainter(signal: AbortSignal): Painter {
  const layer = h("div", { class: "layer", "aria-hidden": "true" });
  if (typeof Highlight === "function" && CSS.highlights)
    return {
      layer,
      paint: (...ranges) =>
        ranges.forEach((range, i) => {
          const mark = pageMarks()[i]!;
          if (range && mark.has(range)) return;
          mark.clear();
          if (range) mark.add(range);
        }),
    };

  let lit: (Range | null)[] = [];
  const draw = (): void => {
    const origin = layer.getBoundingClientRect();
    const boxes = lit.flatMap((range) => [...(range?.getClientRects() ?? [])]);
    layer.replaceChildren(
      ...boxes.map(({ left, top, width, height }) => {
        const box = h("div");
        const { style } = box;
        style.left = `${left - origin.left}px`;
        style.top = `${top - origin.top}px`;
        style.width = `${width}px`;
        style.height = `${height}px`;
        return box;
      }),
    );
  };
  on(window, "scroll resize", () => requestAnimationFrame(draw), { capture: true, passive: true, signal });
  return {
    layer,
    paint(...ranges) {
      lit = ranges;
      draw();
    },
  };
}
