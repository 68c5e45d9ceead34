// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Run, align, fold } from "../src/anchor";

/** What the page prints for the whole of each block, by its runs; "" where it stands nowhere. */
function found(blocks: string[], page: string): string[] {
  const [letters, places] = fold(page);
  const runs = align(blocks.map((block) => fold(block)[0]), letters);
  return runs.map((of: Run[]) => of.map(([, p, n]) => page.slice(places[p]!, places[p + n - 1]! + 1)).join("…"));
}

test("letters and digits are kept, with the UTF-16 offset each came from", () => {
  assert.deepEqual(fold("É-7 😀ﬁ"), ["e7fi", [0, 2, 6, 6]]);
  assert.equal(fold("Straße İstanbul ÅNGSTRÖM")[0], "straßeistanbulangstrom");
  assert.equal(fold("مَرْحَباً بِكُم")[0], fold("مرحبا بكم")[0]);
  assert.equal(fold("…—“”")[0], "");
});

test("drop caps, soft hyphens, typographic marks and white space make no difference", () => {
  const blocks = ["\"The harbour's ferry-hall opened,\" he said - at last.", "It cost £2.50 in 1999, they say here."];
  const page = "T he har\u00adbour’s ferry\u2011hall opened,” he said — at\u00a0last. [Advertisement] It  cost £2.50 in 1999, they say here.";
  assert.deepEqual(found(blocks, page), [
    "T he har\u00adbour’s ferry\u2011hall opened,” he said — at\u00a0last",
    "It  cost £2.50 in 1999, they say here",
  ]);
});

test("a box that quotes a paragraph does not steal it", () => {
  const story = ["The council paid for the new roof of the hall.", "Nobody had asked for it, and nobody thanked them."];
  const page = `Most read: ${story[1]} News ${story[0]} ${story[1]} Related: ${story[0]}`;
  const [letters] = fold(page);
  const at = align(story.map((text) => fold(text)[0]), letters).map(([run]) => run![1]);
  const first = letters.indexOf(fold(story[0]!)[0]);
  assert.deepEqual(at, [first, first + fold(story[0]!)[0].length]);
});

test("a short heading is the one before its text, not the menu's", () => {
  const page = "Sport News Ferry opens again today after years of work. Sport The club won for the first time in years. Sport";
  const blocks = ["Ferry opens again today after years of work.", "Sport", "The club won for the first time in years."];
  const [letters] = fold(page);
  const runs = align(blocks.map((text) => fold(text)[0]), letters);
  assert.equal(runs[1]![0]![1], letters.indexOf("sport", 10));
});

test("what stands in the middle of a paragraph is stepped over, and what is missing is missing", () => {
  const page = "The ferry hall on Quay Street opened on Monday to ADVERTISEMENT BUY NOW a crowd of two thousand people.";
  assert.deepEqual(found(["The ferry hall on Quay Street opened on Monday to a crowd of two thousand people.", "This stands nowhere on it at all."], page), [
    "The ferry hall on Quay Street opened on Monday to…a crowd of two thousand people",
    "",
  ]);
});

test("languages without spaces", () => {
  assert.deepEqual(found(["港の新しい建物が月曜日に開いた。"], "広告　港の新しい\n建物が月曜日に開いた。次へ"), ["港の新しい\n建物が月曜日に開いた"]);
});

test("a hundred thousand words are found in a second", () => {
  const words = (i: number): string => `Paragraph ${i} tells of ${"many different things and people ".repeat(9)} until ${i * 7}.`;
  const blocks = Array.from({ length: 2000 }, (_, i) => fold(words(i))[0]);
  const [letters] = fold(Array.from({ length: 2000 }, (_, i) => `${words(i)} [x]`).join("\n"));
  const before = performance.now();
  const runs = align(blocks, letters);
  assert.ok(runs.every(([run]) => run![2] > 50));
  assert.ok(performance.now() - before < 3000);
});

test("no text of any kind breaks it", () => {
  for (const text of ["", "😀", "<script>", "\ud800", "\u0301", "İ".repeat(50), "ﷺ"]) {
    const [letters, places] = fold(text);
    assert.equal(letters.length, places.length);
    align([letters, ""], letters);
    align([letters], "");
  }
});

test("a paragraph that stands elsewhere on the page is found there, and the others keep their places", () => {
  const texts = ["The ferry hall on Quay Street opened on Monday.", "Work began in 2015 and stopped twice in a storm.", "The hall is open every day from eight until six."];
  const page = [texts[0], texts[2], `${texts[1]!.slice(0, 12)}[3] ${texts[1]!.slice(12)}`].join("\n");
  assert.deepEqual(found(texts, page), [texts[0]!.slice(0, -1), "Work began i…n 2015 and stopped twice in a storm", texts[2]!.slice(0, -1)]);
});

test("words before and between marks in the text are found by less than a sentence", () => {
  const page = "Read more: the other story. A voice is then [3] heard saying so [opens in a new window] in the end by all.";
  assert.deepEqual(found(["A voice is then heard saying so in the end by all."], page), ["A voice is then…heard saying so…in the end by all"]);
});
