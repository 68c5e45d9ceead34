// SPDX-License-Identifier: Apache-2.0
/** What the player and `more.js` know of each other. */
import type { Key, speaker } from "./i18n";
import type { Manifest } from "./manifest";
import { type Place, placeOf } from "./place";
import type { Store } from "./store";
import type english from "./texts/en-more.json";
import { sentenceAt, sentenceWords } from "./timeline";
import type { View } from "./view";

export type Panel = "voice" | "speed" | "more";

/** How the moments of a recording are heard where its pauses are shortened; seconds at rate 1. */
export interface Pace {
  heard(time: number): number;
  media(heard: number): number;
  /** How much faster the sound at this moment is. */
  factor(time: number): number;
}

/** What the player lends. */
export interface Core {
  readonly host: HTMLElement;
  readonly language: string;
  readonly signal: AbortSignal;
  readonly view: View;
  readonly store: Store;
  /** The player's words in its language. */
  readonly texts: Record<string, string>;
  manifest(): Manifest | null;
  /** Seconds into the recording. */
  now(): number;
  /** Look at the sound's clock. */
  tick(): void;
  /** The listener has begun. */
  engaged(): boolean;
  playing(): boolean;
  /** What stands before a figure that is not yet certain. */
  about(): string;
  speed(): number;
  /** Whether the speed is this article's own. */
  only(): boolean;
  choose(speed: number, only?: boolean): void;
  switchTo(voice: string): void;
  pause(): void;
  /** A sample sounds (true) or is over. */
  sampling(on: boolean): void;
  /** Go to a place, made or not. */
  go(place: Place): void;
  paces(pace: Pace | null): void;
  volume(part: number): void;
  /** False where the page has taken the matter into its own hands. */
  emit(name: string, detail?: object): boolean;
}

export interface More {
  readonly style: CSSStyleSheet;
  readonly nodes: readonly Node[];
  open(panel: Panel, opener: HTMLElement): void;
  /** The manifest, or whether it plays, has changed. */
  update(): void;
  /** Show a speed, and what it makes of `seconds` at 1x. */
  show(speed: number, seconds: number, about: string): void;
  /** Light what is heard at `now`, and lead the eyes there if it plays, or `lead` says so. */
  moved(now: number, lead?: boolean): void;
  /** Nothing is heard. */
  clear(): void;
  /** Lead the eyes to what is heard. */
  follow(): void;
}

/** The words of both files. */
export type Say = ReturnType<typeof speaker<Key | keyof typeof english>>;

/** What the player lends, and the words to speak of it. */
export interface Tools extends Core {
  readonly t: Say;
}

/** The sentence now heard, or the first: its place and its text; null before anything is made. */
export function sentenceNow({ manifest, now }: Core): [Place, string] | null {
  const m = manifest();
  if (!m) return null;
  const [first, end] = sentenceWords(m, Math.max(0, sentenceAt(m, now())));
  const place = placeOf(m, first);
  const text = place && m.blocks.find(({ id }) => id === place[0])!.text;
  return place && [place, text!.slice(place[1], m.words.to[Math.max(first, end - 1)])];
}
