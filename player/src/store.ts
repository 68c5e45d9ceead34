// SPDX-License-Identifier: Apache-2.0
/** What a listener asked us to remember, in this browser only. Sandboxed frames and full disks throw: then nothing is kept. */

const KEPT = 200;

function read<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(`oyez:${key}`) ?? "null") as T | null;
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(`oyez:${key}`, JSON.stringify(value));
  } catch {
    // Nothing to do: the listener keeps listening.
  }
}

const places = (): [string, number][] => {
  const kept = read<[string, number][]>("places");
  return Array.isArray(kept) ? kept.filter(Array.isArray) : [];
};

/** Speed for all articles, voice by language, and the word each article was left at (newest first, at most 200). */
export const store = {
  speed: (): number | null => read("speed"),
  setSpeed: (speed: number): void => write("speed", speed),
  voice: (language: string): string | null => read<Record<string, string>>("voices")?.[language] ?? null,
  setVoice: (language: string, id: string): void =>
    write("voices", { ...read<Record<string, string>>("voices"), [language]: id }),
  place: (article: string): number => {
    const word = places().find(([id]) => id === article)?.[1];
    return Number.isInteger(word) ? word! : 0;
  },
  /** Word 0 forgets the article. */
  setPlace: (article: string, word: number): void => {
    const others = places().filter(([id]) => id !== article);
    write("places", (word > 0 ? [[article, word], ...others] : others).slice(0, KEPT));
  },
};
