// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Manifest } from "../src/manifest";
import { comeBack, leave, linkTo, linked, placeUnmade, placeOf } from "../src/place";

const manifest = (texts: string[], made = 99, status = "ready"): Manifest => {
  const words = { block: [] as number[], from: [] as number[], to: [] as number[], start: [] as number[] };
  const blocks = texts.map((text, b) => {
    const first = words.start.length;
    for (const { index, 0: word } of text.matchAll(/\S+/g)) {
      if (words.start.length >= made) break;
      words.block.push(b);
      words.from.push(index);
      words.to.push(index + word.length);
      words.start.push(words.start.length);
    }
    return { id: `p${b + 1}`, text, first, count: words.start.length - first };
  });
  const word = words.from.map((_, i) => i).filter((i) => !i || words.block[i] !== words.block[i - 1] || /\.$/.test(texts[words.block[i]!]!.slice(0, words.to[i - 1])));
  return { status, blocks, words, sentences: { word, start: word.map((i) => words.start[i]) }, duration: words.start.length } as unknown as Manifest;
};

const m = manifest(["One two. Three four.", "Five six."]);

test("a place is left at its sentence, and found again after corrections", () => {
  assert.deepEqual(leave(m, 1), ["p1", 9, "Three four."]);
  assert.equal(leave(m, -1)?.[1], 0);
  assert.deepEqual(comeBack(m, ["p1", 9, "Three four."]), ["p1", 9]);
  assert.deepEqual(comeBack(manifest(["New. One two. Three four.", "Five."]), ["p1", 9, "Three four."]), ["p1", 14]);
  assert.deepEqual(comeBack(manifest(["A new lead.", "One two. Three four."]), ["p1", 9, "Three four."]), ["p2", 9]);
  assert.deepEqual(comeBack(m, ["p1", 4, "Nowhere"]), ["p1", 4]);
  assert.equal(comeBack(m, null), null);
});

test("a place ahead is the share of the text that is left", () => {
  const live = manifest(["One two. Three four.", "Five six."], 2, "live");
  assert.deepEqual(placeUnmade(live, 2, 10), ["p1", 8]);
  assert.deepEqual(placeUnmade(live, 6, 10), ["p1", 18]);
  assert.deepEqual(placeUnmade(live, 99, 10), ["p2", 8]);
  assert.deepEqual(placeUnmade(manifest(["One two."], 0, "live"), 0, 10), ["p1", 0]);
});

test("a place before a passage is the share of the text before it", () => {
  const passage = { ...manifest(["One two.", "Five six."]), before: 2 } as Manifest;
  const behind = { ...passage, words: { block: [1, 1], from: [0, 5], to: [4, 9], start: [40, 41] }, duration: 42 } as Manifest;
  assert.deepEqual(placeUnmade(behind, 20, 42), ["p1", 4]);
  assert.deepEqual(placeUnmade(behind, 0, 42), ["p1", 0]);
  assert.deepEqual(placeUnmade(behind, 39.9, 42), ["p1", 7]);
});

test("links name a place, and other fragments none", () => {
  assert.equal(linkTo("https://x.example/a?b#c", ["p1", 12]), "https://x.example/a?b#oyez=p1~12");
  assert.deepEqual(linked(new URL(linkTo("https://x.example/a", ["p 1", 12])).hash), ["p 1", 12]);
  for (const hash of ["", "#t=12", "#oyez=p1", "#oyez=~3", "#boyez=p1~3"]) assert.equal(linked(hash), null);
});

test("words have places", () => {
  assert.deepEqual(placeOf(m, 3), ["p1", 15]);
  assert.equal(placeOf(m, 77), null);
});
