// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { base, translator } from "../src/i18n";
import { createStore } from "../src/store";

const { recall, remember } = createStore();

const install = (storage: unknown): void =>
  void Object.defineProperty(globalThis, "localStorage", { configurable: true, get: () => storage });

const memory = (): void =>
  install(Object.defineProperty({}, "removeItem", { value(this: Record<string, string>, name: string) { delete this[name]; } }));

afterEach(() => install(undefined));

test("speed, voice by language and place are kept, each under its name", () => {
  memory();
  remember("speed", 1.25);
  remember("voice:en", "v1");
  remember("left:a", ["p1", 12, "It"]);
  remember("left:b", ["p1", 3, "It"]);
  remember("left:b", null);
  assert.deepEqual([recall("speed"), recall("voice:en"), recall("voice:fr")], [1.25, "v1", null]);
  assert.deepEqual([recall("left:a"), recall("left:b")], [["p1", 12, "It"], null]);
  assert.deepEqual(Object.keys(localStorage), ["oyez:speed", "oyez:voice:en", "oyez:left:a"]);
});

test("storage that throws, or holds nonsense, is as good as none", () => {
  const throwing = new Proxy({}, { get() { throw new Error("no"); }, set() { throw new Error("full"); } });
  for (const storage of [undefined, throwing, { "oyez:speed": "{nonsense" }, {}]) {
    install(storage);
    assert.equal(recall("speed"), null);
    remember("left:a", ["p1", 1, "It"]);
    remember("left:a", null);
  }
});

test("a store that is off neither reads nor writes", () => {
  memory();
  remember("speed", 2);
  const off = createStore(true);
  off.remember("speed", 3);
  assert.deepEqual([off.recall("speed"), recall("speed")], [null, 2]);
});

test("texts fill in, and fall back to English", () => {
  assert.equal(translator("en-GB")("wpm", { n: 250 }), "250 WPM");
  assert.equal(translator("xx")("play"), "Play");
  assert.equal(translator("en")("of", { now: "$1", all: "b" }), "$1 of b");
  assert.equal(base("pt-BR"), "pt");
});
