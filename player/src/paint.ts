// SPDX-License-Identifier: Apache-2.0
/**
 * Lights the spoken word and sentence by custom highlights: the page itself is never touched. Browsers without them
 * (before Chrome 105, Safari 17.2, Firefox 140) hear the article and see no word lit.
 */
import { sheet } from "./dom";
import css from "./page.css";

/** The page's two highlights, shared by all players on it: only one sounds at a time. */
let marks: Highlight[] | undefined;

function pageMarks(): Highlight[] {
  if (!CSS.highlights) return [];
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

/** Light these ranges (a sentence, a word) and no others. */
export function paint(...ranges: [Range | null, Range | null]): void {
  pageMarks().forEach((mark, i) => {
    const range = ranges[i];
    if (range && mark.has(range)) return;
    mark.clear();
    if (range) mark.add(range);
  });
}
