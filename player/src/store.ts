// SPDX-License-Identifier: Apache-2.0
/** What a listener asked us to remember, in this browser only. Sandboxed frames and full disks throw: then nothing is kept. */

/** `speed` (a number), `voice:LANGUAGE` (an id), `word:ARTICLE` (the index of the word it was left at). */
type Kept = { speed: number; [voice: `voice:${string}`]: string; [word: `word:${string}`]: number };

/** What is kept under a name, or null. */
export function recall<K extends keyof Kept>(name: K): Kept[K] | null {
  try {
    return JSON.parse(localStorage[`oyez:${name}`] ?? "null");
  } catch {
    return null;
  }
}

/** Keep a value; null is as good as none. */
export function remember<K extends keyof Kept>(name: K, value: Kept[K] | null): void {
  try {
    localStorage[`oyez:${name}`] = JSON.stringify(value);
  } catch {
    // Nothing to do: the listener keeps listening.
  }
}
