// SPDX-License-Identifier: Apache-2.0
/** The player's manifest, version 1: what the server tells of a narration, unpacked into arrays that can be searched. */

export type Status = "live" | "ready" | "failed";

export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  /** Both may be empty. */
  readonly accent: string;
  readonly gender: string;
  /** The address of a short sample. */
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

/** Silences between sentences, in seconds from the start of the recording. */
export interface Pauses {
  readonly start: readonly number[];
  readonly end: readonly number[];
}

export interface Manifest {
  /** Where it came from: what is new of it is asked for there. */
  readonly address: string;
  readonly id: string;
  readonly status: Status;
  readonly error: string;
  readonly title: string;
  readonly site: string;
  readonly byline: string;
  readonly language: string;
  readonly voice: string;
  readonly voices: readonly Voice[];
  /** Commands that bring a voice nearer to a person than the built-in one that reads; none where one is here. */
  readonly nearer: readonly string[];
  /** Printed words a minute at rate 1; so far, while live; 0 when nothing is made. */
  readonly wpm: number;
  /** Printed words that will be spoken in all. */
  readonly total: number;
  /** Printed words before the first of these: more than 0 where the narration was asked for from a place on. */
  readonly before: number;
  /** Seconds from the start of the article to the end of what is made. */
  readonly duration: number;
  /** Seconds by which the live stream's media time runs behind the timeline. */
  readonly delay: number;
  readonly live: string | null;
  readonly file: string | null;
  readonly blocks: readonly Block[];
  readonly words: Words;
  readonly sentences: Sentences;
  readonly pauses: Pauses;
}

/** A manifest that cannot be used; its message is a code, and the key of its text. */
export class ManifestError extends Error {}

type Raw = Record<string, any>;

const check = (holds: boolean): void => {
  if (!holds) throw new ManifestError("bad_manifest");
};

/**
 * Unpack the text of a version 1 manifest; addresses in it are resolved against `base`. Whatever is not as it should
 * be, wherever it is met, is one ManifestError.
 */
export function unpack(json: string, base: string): Manifest {
  try {
    return build(JSON.parse(json), base);
  } catch (error) {
    throw error instanceof ManifestError ? error : new ManifestError("bad_manifest");
  }
}

function build(raw: Raw, base: string): Manifest {
  if (raw.version !== 1) throw new ManifestError("other_version");
  const { status, audio = {}, delay = 0, duration = 0, wpm = 0, before = 0, offset = 0 } = raw;
  const address = (value: string | null): string | null => (value ? new URL(value, base).href : null);
  check(/^(live|ready|failed)$/.test(status) && Number.isFinite(delay + duration + wpm + before + offset));

  const blocks: Block[] = [];
  const words = { block: [] as number[], from: [] as number[], to: [] as number[], start: [] as number[] };
  let ms = offset;
  for (const { id, text, words: packed = [] } of raw.blocks as Raw[]) {
    const first = words.start.length;
    let at = 0;
    check(packed.length % 4 === 0 && packed.every(Number.isFinite));
    for (let i = 0; i < packed.length; i += 4) {
      const from = at + packed[i];
      at = from + packed[i + 1];
      ms += packed[i + 2];
      check(from >= 0 && at > from && at <= text.length && packed[i + 2] >= 0);
      words.block.push(blocks.length);
      words.from.push(from);
      words.to.push(at);
      words.start.push(ms / 1000);
    }
    blocks.push({ id, text, first, count: words.start.length - first });
  }

  const sentences = { word: [] as number[], start: [] as number[] };
  ms = offset;
  for (const [, word, dt] of raw.utterances as [string, number, number][]) {
    check(word >= 0 && dt >= 0);
    ms += dt;
    sentences.word.push(word);
    sentences.start.push(ms / 1000);
  }

  const pauses = { start: [] as number[], end: [] as number[] };
  ms = offset;
  for (const [dt, length] of (raw.pauses ?? []) as [number, number][]) {
    ms += dt;
    check(dt >= 0 && length >= 0);
    pauses.start.push(ms / 1000);
    pauses.end.push((ms + length) / 1000);
  }

  const { id, title = "", site = "", byline = [], language = "en", voice, voices = [], nearer = [] } = raw;
  return {
    address: base,
    id,
    status,
    error: raw.error?.message ?? "",
    title,
    site,
    byline: byline.join(", "),
    language,
    voice,
    voices: (voices as Voice[]).map((v) => ({ ...v, sample: address(v.sample) })),
    nearer,
    wpm,
    total: raw.words,
    before,
    duration: duration + offset / 1000,
    delay: delay - offset / 1000,
    live: address(audio.live),
    file: address(audio.m4a),
    blocks,
    words,
    sentences,
    pauses,
  };
}
