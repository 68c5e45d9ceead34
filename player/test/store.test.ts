// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { base, translator } from "../src/i18n";
import { recall, remember } from "../src/store";

const install = (storage: unknown): void =>
  void Object.defineProperty(globalThis, "localStorage", { configurable: true, get: () => storage });

const memory = (): void => install({});

afterEach(() => install(undefined));

test("speed, voice by language and place are kept, each under its name", () => {
  memory();
  remember("speed", 1.25);
  remember("voice:en", "v1");
  remember("word:a", 12);
  remember("word:b", 3);
  remember("word:b", null);
  assert.deepEqual([recall("speed"), recall("voice:en"), recall("voice:fr")], [1.25, "v1", null]);
  assert.deepEqual([recall("word:a"), recall("word:b")], [12, null]);
});

test("storage that throws, or holds nonsense, is as good as none", () => {
  const throwing = new Proxy({}, { get() { throw new Error("no"); }, set() { throw new Error("full"); } });
  for (const storage of [undefined, throwing, { "oyez:speed": "{nonsense" }, {}]) {
    install(storage);
    assert.equal(recall("speed"), null);
    remember("word:a", 1);
    remember("word:a", null);
  }
});

test("texts fill in, and fall back to English", () => {
  assert.equal(translator("en-GB")("wpm", { n: 250 }), "250 WPM");
  assert.equal(translator("xx")("play"), "Play");
  assert.equal(translator("en")("of", { now: "$1", all: "b" }), "$1 of b");
  assert.equal(base("pt-BR"), "pt");
});
