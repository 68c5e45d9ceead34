// SPDX-License-Identifier: Apache-2.0
/** The player's manifest, version 1: what the server tells of a narration, unpacked into arrays that can be searched. */

export type Status = "live" | "ready" | "failed";

export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly accent: string;
  readonly gender: string;
  readonly sample: string | null;
}

/** A printed block that is read aloud; `first` and `count` are its words in the whole recording. */
export interface Block {
  readonly id: string;
  readonly text: string;
  readonly first: number;
  readonly count: number;
}

/** Every printed word spoken so far, in order of speech, as parallel arrays. */
export interface Words {
  /** Index into the blocks. */
  readonly block: readonly number[];
  /** UTF-16 offsets in the block's text. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Seconds from the start of the recording. */
  readonly start: readonly number[];
}

/** Every sentence spoken so far: its first word, and when it starts. */
export interface Sentences {
  readonly word: readonly number[];
  readonly start: readonly number[];
}

export interface Manifest {
  readonly id: string;
  readonly status: Status;
  readonly error: string;
  readonly title: string;
  readonly site: string;
  readonly byline: string;
  readonly language: string;
  readonly voice: string;
  readonly voices: readonly Voice[];
  /** Printed words a minute at rate 1; so far, while live; 0 when nothing is made. */
  readonly wpm: number;
  /** Printed words that will be spoken in all. */
  readonly total: number;
  /** Seconds made so far. */
  readonly duration: number;
  /** Seconds by which the live stream's media time runs behind the timeline. */
  readonly delay: number;
  readonly live: string | null;
  readonly file: string | null;
  readonly blocks: readonly Block[];
  readonly words: Words;
  readonly sentences: Sentences;
}

/** A manifest that cannot be used; `code` is also the key of its text. */
export class ManifestError extends Error {
  constructor(readonly code: "not_found" | "unreachable" | "bad_manifest" | "other_version") {
    super(code);
  }
}

type Raw = Record<string, unknown>;

const bad = (): never => {
  throw new ManifestError("bad_manifest");
};
const record = (value: unknown): Raw => (value && typeof value === "object" ? (value as Raw) : bad());
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : bad());
const number = (value: unknown): number => (Number.isFinite(value) ? (value as number) : bad());
const text = (value: unknown): string => (typeof value === "string" ? value : "");

const voice = (value: unknown): Voice => {
  const raw = record(value);
  return {
    id: text(raw.id) || bad(),
    name: text(raw.name) || text(raw.id),
    language: text(raw.language),
    accent: text(raw.accent),
    gender: text(raw.gender),
    sample: text(raw.sample) || null,
  };
};

/** Unpack a version 1 manifest; addresses in it are resolved against `base`. Throws ManifestError. */
export function unpack(data: unknown, base: string): Manifest {
  const raw = record(data);
  if (raw.version !== 1) throw new ManifestError("other_version");
  const audio = record(raw.audio ?? {});
  const address = (value: unknown): string | null => (text(value) ? new URL(text(value), base).href : null);
  const status = raw.status as Status;
  if (!["live", "ready", "failed"].includes(status)) bad();

  const blocks: Block[] = [];
  const words = { block: [] as number[], from: [] as number[], to: [] as number[], start: [] as number[] };
  let ms = 0;
  for (const item of list(raw.blocks)) {
    const block = record(item);
    const packed = list(block.words ?? []).map(number);
    const printed = text(block.text);
    const first = words.start.length;
    if (packed.length % 4) bad();
    let at = 0;
    for (let i = 0; i < packed.length; i += 4) {
      const from = at + packed[i]!;
      at = from + packed[i + 1]!;
      ms += packed[i + 2]!;
      if (from < 0 || at <= from || at > printed.length || packed[i + 2]! < 0) bad();
      words.block.push(blocks.length);
      words.from.push(from);
      words.to.push(at);
      words.start.push(ms / 1000);
    }
    blocks.push({ id: text(block.id), text: printed, first, count: words.start.length - first });
  }

  const sentences = { word: [] as number[], start: [] as number[] };
  ms = 0;
  for (const item of list(raw.utterances)) {
    const [, word, dt] = list(item);
    if (number(dt) < 0) bad();
    ms += number(dt);
    sentences.word.push(number(word));
    sentences.start.push(ms / 1000);
  }

  return {
    id: text(raw.id),
    status,
    error: text((raw.error as Raw | null)?.message),
    title: text(raw.title),
    site: text(raw.site),
    byline: list(raw.byline ?? []).map(text).join(", "),
    language: text(raw.language) || "en",
    voice: text(raw.voice),
    voices: list(raw.voices ?? []).map(voice).map((v) => ({ ...v, sample: address(v.sample) })),
    wpm: number(raw.wpm ?? 0),
    total: number(raw.words ?? 0),
    duration: number(raw.duration ?? 0),
    delay: number(raw.delay ?? 0),
    live: address(audio.live),
    file: address(audio.m4a) ?? address(audio.mp3),
    blocks,
    words,
    sentences,
  };
}
