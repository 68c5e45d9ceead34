// SPDX-License-Identifier: Apache-2.0
/** Where the listener is, by sentence: told to the server, and taken up where another device left it. */
import type { OyezPlayer } from "../element";
import { post } from "./outbox";

export interface Place {
  block: string;
  utterance: string;
  offset: number;
  heard: number;
  revision: number;
}

export interface Sentence {
  readonly id: string;
  readonly block: string;
  /** Code points into the block. */
  readonly offset: number;
  /** The first word's index, which is how many words stand before it. */
  readonly word: number;
  readonly start: number;
}

type Raw = Record<string, any>;

/** The sentences of a manifest that have words, in order of speech. */
export function sentences({ blocks, utterances }: Raw): Sentence[] {
  const places: [string, number][] = [];
  for (const { id, text, words = [] } of blocks as Raw[]) {
    for (let i = 0, at = 0; i < words.length; i += 4) {
      places.push([id, [...text.slice(0, at + words[i])].length]);
      at += words[i] + words[i + 1];
    }
  }
  let ms = 0;
  return (utterances as [string, number, number, number][]).flatMap(([id, word, dt]) => {
    ms += dt;
    const place = places[word];
    return place ? [{ id, block: place[0], offset: place[1], word, start: ms / 1000 }] : [];
  });
}

/** The sentence that sounds at `time`; the first before all. */
export const at = (all: readonly Sentence[], time: number): Sentence | undefined =>
  all.findLast(({ start }) => start <= time + 0.05) ?? all[0];

/** Where a kept place is now: its sentence, else the last that begins before it in its block. */
export function back(all: readonly Sentence[], place: Place): Sentence | undefined {
  const same = all.find(({ id, block }) => id === place.utterance && block === place.block);
  return same ?? all.findLast(({ block, offset }) => block === place.block && offset <= place.offset);
}

const EVERY = 10_000;
const known = (id: string): string => `oyez-place-${id}`;

/** Keep the server told of where `player` is in article `id`. */
export function follow(player: OyezPlayer, id: string, listening: AbortSignal): void {
  let all: Sentence[] = [];
  let told = "";
  const path = `/api/items/${encodeURIComponent(id)}/position`;

  async function load(): Promise<void> {
    const url = new URL(player.getAttribute("src")!, document.baseURI);
    if (player.voice) url.searchParams.set("voice", player.voice);
    const response = await fetch(url).catch(() => null);
    if (response?.ok) all = sentences(await response.json());
  }

  /** Take up what another device has left, and nothing that this one left itself. */
  async function resume(): Promise<void> {
    await load();
    if (location.hash.startsWith("#oyez=") || location.hash.startsWith("#t=")) return;
    const response = await fetch(path).catch(() => null);
    if (response?.status !== 200) return;
    const place: Place = await response.json();
    if (`${place.revision}` === localStorage[known(id)]) return;
    const sentence = back(all, place);
    if (sentence) player.seekWord(sentence.word);
    told = place.utterance;
    localStorage[known(id)] = `${place.revision}`;
  }

  async function tell(): Promise<void> {
    if (!all.length) await load();
    const sentence = at(all, player.currentTime);
    if (!sentence || sentence.id === told || player.currentTime === 0) return;
    told = sentence.id;
    const { block, offset, word } = sentence;
    const body = { block, utterance: sentence.id, offset, heard: word };
    const response = await post({ method: "PUT", path, body });
    if (response?.ok) localStorage[known(id)] = `${((await response.json()) as Place).revision}`;
  }

  const options = { signal: listening };
  player.addEventListener("oyez-progress", () => void load(), options);
  player.addEventListener("oyez-voicechange", () => void load(), options);
  player.addEventListener("oyez-pause", () => void tell(), options);
  addEventListener("pagehide", () => void tell(), options);
  const timer = setInterval(() => player.paused || void tell(), EVERY);
  listening.addEventListener("abort", () => clearInterval(timer));
  void resume();
}
