// SPDX-License-Identifier: Apache-2.0
/** Places in the text that outlive a voice, a speed and a correction: a block and an offset in it. */
import type { Manifest } from "./manifest";
import type { Left } from "./store";
import { sentenceWords } from "./timeline";

/** A block's id and a UTF-16 offset in its text. */
export type Place = readonly [block: string, offset: number];

/** Letters that tell a sentence from all others. */
const TELLING = 60;

/** Where word `index` is printed; null for none. */
export function placeOf(m: Manifest, index: number): Place | null {
  const block = m.blocks[m.words.block[index]!];
  return block ? [block.id, m.words.from[index]!] : null;
}

/** What to keep of sentence `index`; null for none. */
export function leave(m: Manifest, index: number): Left | null {
  const place = placeOf(m, sentenceWords(m, index)[0]);
  const text = place && m.blocks.find(({ id }) => id === place[0])!.text;
  return place && [...place, text!.substr(place[1], TELLING)];
}

/** Where that sentence stands now: in its block, else in any, else the old place. */
export function comeBack({ blocks }: Manifest, left: Left | null): Place | null {
  if (!left) return null;
  const [id, offset, text] = left;
  const holds = blocks.filter((block) => block.text.includes(text));
  const block = holds.find((b) => b.id === id) ?? holds[0];
  return block ? [block.id, block.text.startsWith(text, offset) ? offset : block.text.indexOf(text)] : [id, offset];
}

/** The place of a moment that is not made yet, by its share of the text that is left. */
export function placeAhead({ blocks, words, duration }: Manifest, time: number, whole: number): Place {
  const made = words.start.length - 1;
  const at = words.block[made] ?? 0;
  const rest = blocks.slice(at).map(({ id, text }, i) => [id, i ? 0 : (words.to[made] ?? 0), text.length] as const);
  let left = rest.reduce((sum, [, from, to]) => sum + to - from, 0) * Math.min(1, (time - duration) / (whole - duration));
  for (const [id, from, to] of rest) {
    if (left < to - from) return [id, from + Math.floor(left)];
    left -= to - from;
  }
  const [id, , end] = rest.at(-1)!;
  return [id, end - 1];
}

/** The place a link names: `#oyez=BLOCK~OFFSET`; null where it names none. */
export function linked(hash: string): Place | null {
  const [, block, offset] = /[#&]oyez=([^&~]+)~(\d+)/.exec(hash) ?? [];
  return block ? [decodeURIComponent(block), +offset!] : null;
}

/** The address of a place on a page. */
export const linkTo = (address: string, [block, offset]: Place): string =>
  `${address.split("#")[0]}#oyez=${encodeURIComponent(block)}~${offset}`;
