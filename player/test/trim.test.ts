// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import { inner, trimmed } from "../src/trim";

const pauses = { start: [1, 5, 9], end: [2, 5.1, 10.5] };

test("short pauses are left, long ones keep their edges", () => {
  const { start, end } = inner(pauses);
  assert.deepEqual([start, end], [[1.06, 9.06], [1.94, 10.44]]);
});

test("time heard runs on, and back to the recording's own", () => {
  const pace = trimmed(inner(pauses));
  let before = -1;
  for (let time = 0; time < 12; time += 0.03) {
    const heard = pace.heard(time);
    assert.ok(heard > before && heard <= time);
    assert.ok(Math.abs(pace.media(heard) - time) < 1e-9);
    before = heard;
  }
  assert.ok(Math.abs(pace.heard(12) - (12 - (0.88 + 1.38) * (2 / 3))) < 1e-9);
});

test("only the inner part of a pause is faster", () => {
  const pace = trimmed(inner(pauses));
  assert.deepEqual([0, 1.03, 1.5, 1.95, 5.05, 10].map(pace.factor), [1, 1, 3, 1, 1, 3]);
  assert.equal(trimmed({ start: [], end: [] }).heard(7), 7);
});
