// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { base, translator } from "../src/i18n";
import { store } from "../src/store";

const install = (storage: unknown): void =>
  void Object.defineProperty(globalThis, "localStorage", { configurable: true, get: () => storage });

const memory = (): Map<string, string> => {
  const kept = new Map<string, string>();
  install({ getItem: (k: string) => kept.get(k) ?? null, setItem: (k: string, v: string) => void kept.set(k, v) });
  return kept;
};

afterEach(() => install(undefined));

test("speed, voice by language and place are kept", () => {
  memory();
  store.setSpeed(1.25);
  store.setVoice("en", "v1");
  store.setVoice("fr", "v2");
  store.setPlace("a", 12);
  store.setPlace("b", 3);
  store.setPlace("b", 0);
  assert.deepEqual([store.speed(), store.voice("en"), store.voice("fr"), store.voice("de")], [1.25, "v1", "v2", null]);
  assert.deepEqual([store.place("a"), store.place("b")], [12, 0]);
});

test("only so many places are kept, the newest", () => {
  const kept = memory();
  for (let i = 1; i <= 300; i++) store.setPlace(`a${i}`, i);
  assert.equal(store.place("a300"), 300);
  assert.equal(store.place("a1"), 0);
  assert.ok([...kept.values()].join("").length < 5000);
});

test("storage that throws, or holds nonsense, is as good as none", () => {
  for (const storage of [
    undefined,
    { getItem: () => { throw new Error("no"); }, setItem: () => { throw new Error("full"); } },
    { getItem: () => "{nonsense", setItem: () => undefined },
    { getItem: () => '{"a":1}', setItem: () => undefined },
  ]) {
    install(storage);
    store.setSpeed(2);
    store.setPlace("a", 1);
    assert.equal(store.place("a"), 0);
    assert.equal(store.voice("en"), null);
  }
});

test("texts fill in, and fall back to English", () => {
  assert.equal(translator("en-GB")("wpm", { n: 250 }), "250 WPM");
  assert.equal(translator("xx")("play"), "Play");
  assert.equal(translator("en")("of", { now: "$1", all: "b" }), "$1 of b");
  assert.equal(base("pt-BR"), "pt");
});
