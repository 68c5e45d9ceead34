// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Manifest } from "../src/manifest";
import { wordIn } from "../src/place";
import { lastAt, neighbour, sentenceAt, sentenceWords, wholeDuration, wordAt } from "../src/timeline";

const m = {
  status: "ready",
  duration: 20,
  total: 6,
  wpm: 200,
  blocks: [
    { id: "a", text: "One two. Three", first: 0, count: 3 },
    { id: "b", text: "-", first: 3, count: 0 },
    { id: "c", text: "Four five six", first: 3, count: 3 },
  ],
  words: { block: [0, 0, 0, 2, 2, 2], from: [0, 4, 9, 0, 5, 10], to: [3, 8, 14, 4, 9, 13], start: [1, 2, 5, 10, 11, 12] },
  sentences: { word: [0, 2, 3], start: [0.9, 4.9, 9.9] },
} as unknown as Manifest;

test("lastAt agrees with a plain search", () => {
  const starts = Array.from({ length: 101 }, (_, i) => i * 0.37);
  for (let t = -1; t < 40; t += 0.11) assert.equal(lastAt(starts, t), starts.filter((s) => s <= t).length - 1);
  assert.equal(lastAt([], 1), -1);
  assert.equal(lastAt([1, 1, 1], 1), 2);
});

test("a word stays lit until the next; a media clock a hair early is forgiven", () => {
  assert.equal(wordAt(m, 0), -1);
  assert.equal(wordAt(m, 4.99), 2);
  assert.equal(wordAt(m, 4.9), 1);
  assert.equal(wordAt(m, 1e6), 5);
  assert.equal(sentenceAt(m, 4.9), 1);
  assert.deepEqual(sentenceWords(m, 2), [3, 6]);
});

test("a printed place finds the word at or before it, in its own block", () => {
  assert.equal(wordIn(m, ["a", 8]), 1);
  assert.equal(wordIn(m, ["c", 0]), 3);
  assert.equal(wordIn(m, ["c", 99]), 5);
  assert.equal(wordIn(m, ["b", 0]), -1);
  assert.equal(wordIn(m, ["none", 0]), -1);
});

test("previous says a sentence again, then goes back", () => {
  assert.equal(neighbour(m, 8, -1, "sentence"), 4.9);
  assert.equal(neighbour(m, 5.5, -1, "sentence"), 0.9);
  assert.equal(neighbour(m, 5.5, 1, "sentence"), 9.9);
  assert.equal(neighbour(m, 15, 1, "sentence"), 9.9);
  assert.equal(neighbour(m, 2, 1, "paragraph"), 10);
  assert.equal(neighbour({ ...m, sentences: { word: [], start: [] } }, 2, 1, "sentence"), 0);
});

test("while live, the whole is what is made and what the rest should take", () => {
  assert.equal(wholeDuration(m, 200), 20);
  assert.equal(wholeDuration({ ...m, status: "live", total: 106 }, 200), 50);
});
