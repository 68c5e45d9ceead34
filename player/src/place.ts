// SPDX-License-Identifier: Apache-2.0
/** Places in the text that outlive a voice, a speed and a correction: a block and an offset in it. */
import type { Block, Manifest } from "./manifest";
import type { Left } from "./store";
import { lastAt, sentenceWords } from "./timeline";

/** A block's id and a UTF-16 offset in its text. */
export type Place = readonly [block: string, offset: number];

/** Letters that tell a sentence from all others. */
const TELLING = 60;

/** Where word `index` is printed; null for none. */
export function placeOf(m: Manifest, index: number): Place | null {
  const block = m.blocks[m.words.block[index]!];
  return block ? [block.id, m.words.from[index]!] : null;
}

/** The word at or just before UTF-16 `offset` of the block called `id`; -1 where none is spoken (yet). */
export function wordIn(m: Manifest, [id, offset]: Place): number {
  const block = m.blocks.find((b) => b.id === id);
  if (!block?.count) return -1;
  const { first, count } = block;
  const word = first + Math.max(0, lastAt(m.words.from.slice(first, first + count), offset));
  // Past the last word that is made of a block, nobody knows how many follow; nor before the first where others precede.
  const { start, from, to } = m.words;
  const ahead = m.status === "live" && word === start.length - 1 && offset >= to[word]!;
  const behind = m.before && !word && offset < from[0]!;
  return ahead || behind ? -1 : word;
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

/** The place of a moment that is not made, by its share of the text: what follows the last word made, or precedes the first. */
export function placeUnmade({ blocks, words, duration }: Manifest, time: number, whole: number): Place {
  const ahead = time >= duration;
  const made = ahead ? words.start.length - 1 : 0;
  const at = words.block[made] ?? 0;
  const span = ({ id, text }: Block, i: number): [string, number, number] =>
    ahead ? [id, i ? 0 : (words.to[made] ?? 0), text.length] : [id, 0, i === at ? (words.from[0] ?? 0) : text.length];
  const spans = (ahead ? blocks.slice(at) : blocks.slice(0, at + 1)).map(span);
  const share = ahead ? (time - duration) / (whole - duration) : time / (words.start[0] ?? 1);
  let left = spans.reduce((sum, [, from, to]) => sum + to - from, 0) * Math.min(1, Math.max(0, share));
  for (const [id, from, to] of spans) {
    if (left < to - from) return [id, from + Math.floor(left)];
    left -= to - from;
  }
  const [id, , end] = spans.at(-1)!;
  return [id, Math.max(0, end - 1)];
}

/** The place a link names: `#oyez=BLOCK~OFFSET`; null where it names none. */
export function linked(hash: string): Place | null {
  const [, block, offset] = /[#&]oyez=([^&~]+)~(\d+)/.exec(hash) ?? [];
  return block ? [decodeURIComponent(block), +offset!] : null;
}

/** The address of a place on a page. */
export const linkTo = (address: string, [block, offset]: Place): string =>
  `${address.split("#")[0]}#oyez=${encodeURIComponent(block)}~${offset}`;
