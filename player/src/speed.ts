// SPDX-License-Identifier: Apache-2.0
/** Listening speed: 1x is 200 printed words a minute, for every voice and language. */

export const AVERAGE = 200;
export const MIN = 0.5;
export const MAX = 4;
export const STEP = 0.05;
/** The named marks, in words a minute. */
export const MARKS = { slow: 150, average: 200, fast: 300 } as const;

/** While live, this many words at 200 WPM are added to what was measured, so that a slow headline does not set the pace. */
const TRUST = 60;

/** A speed in range, to one word a minute; anything that is not a number is 1. */
export const clampSpeed = (speed: number): number =>
  Number.isFinite(speed) ? Math.min(MAX, Math.max(MIN, Math.round(speed * AVERAGE) / AVERAGE)) : 1;

/** The next multiple of the step above (`direction` 1) or below (-1) a speed. */
export function stepSpeed(speed: number, direction: number): number {
  const steps = Math.round((speed / STEP) * 1e6) / 1e6;
  return clampSpeed((direction > 0 ? Math.floor(steps) + 1 : Math.ceil(steps) - 1) * STEP);
}

export const toWpm = (speed: number): number => Math.round(speed * AVERAGE);

/** The playback rate at which a recording of `wpm` is heard at `speed`. */
export const toRate = (speed: number, wpm: number): number => (AVERAGE * speed) / (wpm || AVERAGE);

/** The recording's words a minute to reckon with: as measured when finished, steadied while few words are made. */
export function steadyWpm(wpm: number, words: number, live: boolean): number {
  if (!live) return wpm || AVERAGE;
  return (words + TRUST) / (words / (wpm || AVERAGE) + TRUST / AVERAGE);
}

/** `1.25x`, `2x`. */
export const speedText = (speed: number): string => `${Math.round(speed * 100) / 100}x`;
