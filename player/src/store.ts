// SPDX-License-Identifier: Apache-2.0
/** What a listener asked us to remember, in this browser only. Sandboxed frames and full disks throw: then nothing is kept. */

/** Where an article was left: a block, an offset in it, and how the sentence there begins, which survives corrections. */
export type Left = [block: string, offset: number, text: string];

/** `speed`: for all articles, or for one; `lit`: what is highlighted; `trim`: pauses are shortened. */
type Kept = { speed: number; lit: string; trim: boolean } & {
  [voice: `voice:${string}`]: string;
  [speed: `speed:${string}`]: number;
  [left: `left:${string}`]: Left;
};

export type Store = ReturnType<typeof createStore>;

/** With `off`, nothing is read or written. */
export const createStore = (off = false) => ({
  /** What is kept under a name, or null. */
  recall<K extends keyof Kept>(name: K): Kept[K] | null {
    try {
      return off ? null : JSON.parse(localStorage[`oyez:${name}`] ?? "null");
    } catch {
      return null;
    }
  },

  /** Keep a value; null forgets it. */
  remember<K extends keyof Kept>(name: K, value: Kept[K] | null): void {
    try {
      if (off) return;
      if (value === null) localStorage.removeItem(`oyez:${name}`);
      else localStorage[`oyez:${name}`] = JSON.stringify(value);
    } catch {
      // Nothing to do: the listener keeps listening.
    }
  },
});
