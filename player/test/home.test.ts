// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import { added, flush, post, waiting } from "../src/home/outbox";
import { at, back, sentences } from "../src/home/places";
import { answer, choose } from "../src/home/range";

test("a range header chooses as RFC 9110 says", () => {
  const all = { status: 200, start: 0, end: 100 };
  const none = { status: 416, start: 0, end: 0 };
  const part = (start: number, end: number) => ({ status: 206, start, end });
  for (const [header, expected] of [
    [null, all],
    ["", all],
    ["bytes=0-", part(0, 100)],
    ["bytes=0-0", part(0, 1)],
    ["Bytes=10-19", part(10, 20)],
    ["bytes=90-200", part(90, 100)],
    ["bytes=-10", part(90, 100)],
    ["bytes=-1000", part(0, 100)],
    ["bytes=-0", none],
    ["bytes=100-", none],
    ["bytes=20-10", all],
    ["bytes=0-1,5-6", all],
    ["bytes=-", all],
    ["lines=0-1", all],
    ["bytes=99999999999999999999-", all],
  ] as const)
    assert.deepEqual([header, choose(header, 100)], [header, expected]);
  assert.deepEqual(choose("bytes=0-", 0), none);
});

test("a kept file is answered by ranges", async () => {
  const kept = () => new Response("0123456789", { headers: { etag: '"a"', "content-type": "audio/mp4" } });
  const ask = (headers: Record<string, string>) => answer(new Request("http://x.test/a", { headers }), kept());
  const middle = await ask({ range: "bytes=2-4" });
  assert.equal(middle.status, 206);
  assert.equal(middle.headers.get("content-range"), "bytes 2-4/10");
  assert.equal(middle.headers.get("content-length"), "3");
  assert.equal(await middle.text(), "234");
  assert.equal(await (await ask({})).text(), "0123456789");
  assert.equal((await ask({ range: "bytes=2-4", "if-range": '"b"' })).status, 200);
  assert.equal((await ask({ range: "bytes=2-4", "if-range": '"a"' })).status, 206);
  const beyond = await ask({ range: "bytes=10-" });
  assert.equal(beyond.status, 416);
  assert.equal(beyond.headers.get("content-range"), "bytes */10");
});

const manifest = {
  blocks: [
    { id: "headline", text: "One two", words: [0, 3, 0, 300, 1, 3, 300, 300] },
    { id: "b1", text: "😀 Three. Four", words: [3, 6, 400, 300, 1, 4, 700, 300] },
  ],
  utterances: [["headline.1", 0, 0, 600], ["b1.1", 2, 1000, 300], ["b1.2", 3, 700, 300], ["b1.3", 4, 900, 0]],
};

test("sentences have their place in code points, and those without words are left out", () => {
  const all = sentences(manifest);
  assert.deepEqual(all.map(({ id, block, offset, word, start }) => [id, block, offset, word, start]), [
    ["headline.1", "headline", 0, 0, 0],
    ["b1.1", "b1", 2, 2, 1],
    ["b1.2", "b1", 9, 3, 1.7],
  ]);
  assert.equal(at(all, 1.5)!.id, "b1.1");
  assert.equal(at(all, -1)!.id, "headline.1");
});

test("a place is found again in a corrected text", () => {
  const all = sentences(manifest);
  const place = { block: "b1", utterance: "b1.2", offset: 9, heard: 3, revision: 1 };
  assert.equal(back(all, place)!.id, "b1.2");
  assert.equal(back(all, { ...place, utterance: "b1.7", offset: 8 })!.id, "b1.1");
  assert.equal(back(all, { ...place, block: "b9" }), undefined);
});

test("a later letter takes the earlier one's place, and the end of the queue", () => {
  const [a, b] = [{ method: "PUT", path: "/a", body: 1 }, { method: "POST", path: "/b" }];
  assert.deepEqual(added([a, b], { ...a, body: 2 }), [b, { ...a, body: 2 }]);
  assert.deepEqual(added([a], { ...a, method: "POST" }), [a, { ...a, method: "POST" }]);
});

test("what a silent server was to be told is told when it answers again, without a new page", async () => {
  const { fetch: realFetch, setTimeout: realTimeout } = globalThis;
  const asked: string[] = [];
  const timers: (() => void)[] = [];
  let there = false;
  Object.assign(globalThis, {
    localStorage: {},
    setTimeout: (again: () => void) => timers.push(again),
    fetch: async (path: string) => {
      asked.push(path);
      if (!there) throw new TypeError("no server");
      return new Response("{}");
    },
  });
  try {
    assert.equal(await post({ method: "PUT", path: "/a" }), null);
    await flush();
    assert.equal(waiting().length, 1);
    there = true;
    timers.at(-1)!();
    await flush();
    assert.equal(waiting().length, 0);
    assert.deepEqual(new Set(asked), new Set(["/a"]));
  } finally {
    Object.assign(globalThis, { fetch: realFetch, setTimeout: realTimeout });
  }
});
