// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import { clampSpeed, speedText, steadyWpm, stepSpeed, toRate, toWpm } from "../src/speed";
import { clock, exactly, roughly } from "../src/times";

test("shown words a minute are heard, whatever the recording's own pace", () => {
  for (const wpm of [140, 187.34, 200, 231])
    for (let speed = 0.5; speed <= 4; speed = stepSpeed(speed, 1)) {
      assert.ok(Math.abs(wpm * toRate(speed, wpm) - toWpm(speed)) <= 0.5);
      if (speed === 4) break;
    }
  assert.equal(toRate(1.25, 0), 1.25);
});

test("speeds keep to their range, and to one word a minute", () => {
  assert.deepEqual([0, 9, NaN, 1.185, 1.1871].map(clampSpeed), [0.5, 4, 1, 1.185, 1.185]);
});

test("steps land on multiples of 0.05 from anywhere", () => {
  assert.equal(stepSpeed(1, 1), 1.05);
  assert.equal(stepSpeed(1.05, 1), 1.1);
  assert.equal(stepSpeed(1.185, 1), 1.2);
  assert.equal(stepSpeed(1.185, -1), 1.15);
  assert.equal(stepSpeed(0.5, -1), 0.5);
  assert.equal(stepSpeed(4, 1), 4);
  let speed = 0.5;
  for (let i = 1; i <= 70; i++) speed = stepSpeed(speed, 1);
  assert.equal(speed, 4);
});

test("a live pace is steadied at first and true at the end", () => {
  assert.equal(steadyWpm(0, 0, true), 200);
  assert.ok(steadyWpm(110, 8, true) > 175);
  assert.ok(Math.abs(steadyWpm(170, 3000, true) / 170 - 1) < 0.01);
  assert.equal(steadyWpm(171.3, 10, false), 171.3);
});

test("texts", () => {
  assert.deepEqual([1, 1.25, 0.5, 1.185, 4].map(speedText), ["1x", "1.25x", "0.5x", "1.19x", "4x"]);
  assert.deepEqual([-1, 0, 65, 3725].map(clock), ["0:00", "0:00", "1:05", "1:02:05"]);
  assert.deepEqual([30, 59.6, 240, 89].map((s) => roughly(s, "en")), ["30 sec", "1 min", "4 min", "1 min"]);
  assert.deepEqual([65, 240, 1200].map((s) => exactly(s, "en")), ["1 min 5 sec", "4 min", "20 min"]);
  assert.equal(roughly(240, "de"), "4 Min.");
});
