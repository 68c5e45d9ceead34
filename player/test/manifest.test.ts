// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Manifest, ManifestError, unpack as unpackText } from "../src/manifest";

const unpack = (data: unknown, base: string): Manifest => unpackText(JSON.stringify(data), base);

const raw = {
  version: 1,
  id: "a",
  status: "ready",
  title: "T",
  byline: ["A", "B"],
  language: "en",
  voice: "v",
  voices: [{ id: "v", name: "V", language: "en", accent: "", gender: "", engine: "e", sample: "s.m4a" }],
  wpm: 187.5,
  words: 4,
  duration: 2,
  audio: { m4a: "/a.m4a" },
  delay: 0,
  blocks: [
    { id: "headline", role: "headline", text: "Tea 😀 time", words: [0, 3, 100, 200, 4, 4, 300, 250] },
    { id: "caption", role: "caption", text: "Unspoken" },
    { id: "p1", role: "paragraph", text: "Quiet now", words: [0, 5, 400, 200, 1, 3, 300, 200] },
  ],
  utterances: [
    ["headline.1", 0, 90, 600],
    ["p1.1", 2, 700, 600],
  ],
  pauses: [],
};

test("words come out in order of speech, in UTF-16 units and seconds", () => {
  const m = unpack(raw, "https://x.example/m/1");
  const { block, from, to, start } = m.words;
  assert.deepEqual(block.map((b, i) => m.blocks[b]!.text.slice(from[i], to[i])), ["Tea", "time", "Quiet", "now"]);
  assert.deepEqual(start, [0.1, 0.4, 0.8, 1.1]);
  assert.deepEqual(m.sentences, { word: [0, 2], start: [0.09, 0.79] });
  assert.deepEqual(m.blocks.map(({ first, count }) => [first, count]), [[0, 2], [2, 0], [2, 2]]);
  assert.equal(m.file, "https://x.example/a.m4a");
  assert.equal(m.voices[0]!.sample, "https://x.example/m/s.m4a");
  assert.equal(m.byline, "A, B");
  assert.equal(m.total, 4);
});

test("a live manifest with nothing made is whole", () => {
  const m = unpack({ ...raw, status: "live", blocks: [], utterances: [], wpm: 0, duration: 0, audio: { live: "l.mp4" } }, "https://x.example/");
  assert.deepEqual([m.words.start.length, m.file, m.live], [0, null, "https://x.example/l.mp4"]);
});

const broken: [string, unknown, string][] = [
  ["another version", { ...raw, version: 2 }, "other_version"],
  ["no version", {}, "other_version"],
  ["not an object", null, "bad_manifest"],
  ["an unknown status", { ...raw, status: "odd" }, "bad_manifest"],
  ["no blocks", { ...raw, blocks: undefined }, "bad_manifest"],
  ["words not in fours", { ...raw, blocks: [{ id: "p", text: "Tea", words: [0, 3, 1] }] }, "bad_manifest"],
  ["a word past its text", { ...raw, blocks: [{ id: "p", text: "Tea", words: [0, 4, 1, 1] }] }, "bad_manifest"],
  ["a word that is not a number", { ...raw, blocks: [{ id: "p", text: "Tea", words: [0, "3", 1, 1] }] }, "bad_manifest"],
  ["time that runs back", { ...raw, blocks: [{ id: "p", text: "Tea", words: [0, 3, -1, 1] }] }, "bad_manifest"],
  ["sentences that run back", { ...raw, utterances: [["a", 0, -5, 1]] }, "bad_manifest"],
];
for (const [name, data, code] of broken)
  test(`refused: ${name}`, () => {
    assert.throws(() => unpack(data, "https://x.example/"), (e) => e instanceof ManifestError && e.message === code);
  });

test("refused: text cut short", () => {
  const cut = JSON.stringify(raw).slice(0, 300);
  assert.throws(() => unpackText(cut, "https://x.example/"), (e) => e instanceof ManifestError && e.message === "bad_manifest");
});

test("a hundred thousand words unpack quickly", () => {
  const blocks = [{ id: "p", text: "a ".repeat(100_000), words: Array.from({ length: 100_000 }, (_, i) => [i ? 1 : 0, 1, 300, 200]).flat() }];
  const before = performance.now();
  const m = unpack({ ...raw, blocks }, "https://x.example/");
  assert.equal(m.words.start.at(-1), 30_000);
  assert.ok(performance.now() - before < 1000);
});
