// SPDX-License-Identifier: Apache-2.0
/** A narration that is still being made, heard as it grows: fragmented MP4 through MediaSource (on iPhones, ManagedMediaSource). */
import type { Manifest } from "./manifest";

const TYPE = 'audio/mp4; codecs="mp4a.40.2"';
/** Connections that bring nothing, in a row. */
const TRIES = 6;

declare global {
  interface Window {
    ManagedMediaSource?: typeof MediaSource;
  }
}

const source = (): typeof MediaSource | undefined => window.ManagedMediaSource ?? window.MediaSource;

export const canStream = (): boolean => !!source()?.isTypeSupported(TYPE);

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const once = (target: EventTarget, type: string): Promise<unknown> =>
  new Promise((done) => target.addEventListener(type, done, { once: true }));

export interface LiveStream {
  /** For an audio element's src. */
  readonly url: string;
  close(): void;
}

/**
 * Open the growing stream of `m`. `isLive` asks the server again whether the narration is still being made; `lost` is
 * called when the stream cannot go on.
 */
export function openStream(m: Manifest, isLive: () => Promise<boolean>, lost: () => void): LiveStream {
  const media = new (source()!)();
  const stop = new AbortController();
  const { signal } = stop;
  const url = URL.createObjectURL(media);
  let buffer: SourceBuffer;

  /** Append; where the browser's buffer is full, wait until it has let go of what was heard. */
  async function append(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      try {
        buffer.appendBuffer(bytes);
        await once(buffer, "updateend");
        return;
      } catch (error) {
        if ((error as DOMException).name !== "QuotaExceededError") throw error;
        await sleep(1000);
      }
    }
  }

  /** Read to the end, taking up again where a broken connection left off. */
  async function feed(): Promise<void> {
    let got = 0;
    for (let tries = 0; tries < TRIES; tries++) {
      let whole = false;
      try {
        const response = await fetch(m.live!, { signal, ...(got && { headers: { Range: `bytes=${got}-` } }) });
        whole = response.status === 416; // Nothing past what we have.
        if (response.ok) {
          let skip = response.status === 206 ? 0 : got;
          const reader = response.body!.getReader();
          for (;;) {
            const { done, value } = await reader.read();
            if (done) break;
            const news = value.subarray(skip);
            skip -= value.length - news.length;
            if (!news.length) continue;
            await append(news);
            got += news.length;
            tries = 0;
          }
          whole = true;
        }
      } catch (error) {
        if (signal.aborted || media.readyState !== "open") throw error;
      }
      if (whole && got && !(await isLive())) return;
      await sleep(300 * (tries + 1));
      signal.throwIfAborted();
    }
    throw new Error();
  }

  async function run(): Promise<void> {
    try {
      await once(media, "sourceopen");
      buffer = media.addSourceBuffer(TYPE);
      buffer.timestampOffset = -m.delay;
      // More than the recording will last, so that a seek past what has come waits for it.
      media.duration = 600 + 3 * (m.duration + m.total * 0.4);
      await feed();
      if (media.readyState === "open") media.endOfStream();
    } catch {
      if (!signal.aborted) lost();
    }
  }
  void run();

  return {
    url,
    close() {
      stop.abort();
      URL.revokeObjectURL(url);
    },
  };
}
