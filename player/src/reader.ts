// SPDX-License-Identifier: Apache-2.0
/** From a moment of sound to the words on the page: which are lit, and where the reader's eyes are led. */
import type { Follow } from "./follow";
import type { Manifest } from "./manifest";
import type { Page } from "./page";
import { sentenceAt, sentenceWords, wordAt } from "./timeline";

/** Lights a sentence and a word, and no others. */
export type Paint = (sentence: Range | null, word: Range | null) => void;

export function createReader(page: Page, follow: Follow, paint: Paint) {
  let word = -1;
  let sentence = -1;
  let sentenceRange: Range | null = null;
  let lit = "sw";
  let fresh = true;

  /** The printed place of words [first, end), as far as they stand in the first one's block. */
  function range(m: Manifest, first: number, end: number): Range | null {
    const { block, from, to } = m.words;
    const home = block[first];
    if (home === undefined) return null;
    let last = end - 1;
    while (block[last] !== home && last > first) last--;
    return page.range(m.blocks, home, from[first]!, to[last]!);
  }

  const reader = {
    range,

    /** Light what is heard at `time`, and lead the eyes there if it `plays`; whether another sentence has begun. */
    show(m: Manifest, time: number, plays: boolean): boolean {
      const now = sentenceAt(m, time);
      const turned = now !== sentence;
      const anew = turned || !fresh;
      if (anew) {
        sentence = now;
        fresh = true;
        const [first, end] = sentenceWords(m, now);
        sentenceRange = now < 0 || end <= first ? null : range(m, first, end);
        if (plays) follow.sentence(sentenceRange);
      }
      const next = wordAt(m, time);
      if (anew || next !== word) {
        word = next;
        paint(/s/.test(lit) ? sentenceRange : null, word < 0 || !/w/.test(lit) ? null : range(m, word, word + 1));
      }
      return turned;
    },

    /** Light the word and the sentence (`sw`), one of them, or nothing. */
    light(what: string): void {
      lit = what;
      fresh = false;
    },

    /** The page's text may stand elsewhere now. */
    renew(): void {
      fresh = false;
    },

    /** Lead the eyes only while there is something to follow. */
    follows(plays: boolean): void {
      follow.sentence(plays ? sentenceRange : null);
    },

    clear(): void {
      word = sentence = -1;
      sentenceRange = null;
      paint(null, null);
      follow.sentence(null);
    },
  };
  return reader;
}
