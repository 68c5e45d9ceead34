// SPDX-License-Identifier: Apache-2.0
/** Where we are: which word or sentence a moment belongs to, by binary search. */
import type { Manifest } from "./manifest";

/** Media clocks report a hair less than was asked for, and a lit word may lead its sound by this much, unseen. */
const EARLY = 0.02;

/** The index of the last of ascending `starts` that is at or before `time`; -1 before the first. */
export function lastAt(starts: readonly number[], time: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The word heard at `time` seconds; it stays until the next begins. -1 before the first. */
export const wordAt = (m: Manifest, time: number): number => lastAt(m.words.start, time + EARLY);

/** The sentence heard at `time` seconds. */
export const sentenceAt = (m: Manifest, time: number): number => lastAt(m.sentences.start, time + EARLY);

/** The words [first, end) of sentence `index`; empty where it has no printed word. */
export function sentenceWords(m: Manifest, index: number): [number, number] {
  const { word } = m.sentences;
  return [word[index] ?? 0, Math.min(word[index + 1] ?? Infinity, m.words.start.length)];
}

/** When the neighbour of `time` starts, `step` sentences or blocks on; stepping back first returns to its own start. */
export function neighbour(m: Manifest, time: number, step: number, unit: "sentence" | "paragraph"): number {
  const starts =
    unit === "sentence"
      ? m.sentences.start
      : m.blocks.filter((b) => b.count).map((b) => m.words.start[b.first]!);
  const here = Math.max(0, lastAt(starts, time + EARLY));
  // Two seconds in, "previous" means "say that again".
  const again = step < 0 && time - (starts[here] ?? 0) > 2 ? 1 : 0;
  return starts[Math.min(starts.length - 1, Math.max(0, here + step + again))] ?? 0;
}

/** Seconds the whole recording lasts at rate 1: known when it is ready, else what is made plus what the rest should take. */
export function wholeDuration(m: Manifest, wpm: number): number {
  if (m.status !== "live") return m.duration;
  return m.duration + (60 * Math.max(0, m.total - m.words.start.length)) / wpm;
}
