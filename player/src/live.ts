// SPDX-License-Identifier: Apache-2.0
/** A narration that is still being made, heard as it grows: fragmented MP4 through MediaSource (on iPhones, ManagedMediaSource). */

const TYPE = 'audio/mp4; codecs="mp4a.40.2"';
const TRIES = 6;

declare global {
  interface Window {
    ManagedMediaSource?: typeof MediaSource;
  }
}

const Source = (): typeof MediaSource | undefined => window.ManagedMediaSource ?? window.MediaSource;

export interface LiveHooks {
  /** Ask the server again: is the narration still being made? */
  live(): Promise<boolean>;
  /** The stream cannot go on. */
  lost(): void;
}

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const once = (target: EventTarget, type: string): Promise<unknown> =>
  new Promise((done) => target.addEventListener(type, done, { once: true }));

export class LiveStream {
  readonly url: string;
  readonly #media: MediaSource;
  readonly #stop = new AbortController();

  static get supported(): boolean {
    return Source()?.isTypeSupported(TYPE) ?? false;
  }

  /** `room`: seconds, surely more than the recording will last, so that a seek past what has come waits for it. */
  constructor(
    private readonly address: string,
    private readonly delay: number,
    private readonly room: number,
    private readonly hooks: LiveHooks,
  ) {
    this.#media = new (Source()!)();
    this.url = URL.createObjectURL(this.#media);
    void this.#run();
  }

  close(): void {
    this.#stop.abort();
    URL.revokeObjectURL(this.url);
  }

  async #run(): Promise<void> {
    try {
      await once(this.#media, "sourceopen");
      const buffer = this.#media.addSourceBuffer(TYPE);
      buffer.timestampOffset = -this.delay;
      this.#media.duration = this.room;
      await this.#feed(buffer);
      if (this.#media.readyState === "open") this.#media.endOfStream();
    } catch {
      if (!this.#stop.signal.aborted) this.hooks.lost();
    }
  }

  /** Read to the end, taking up again where a broken connection left off. */
  async #feed(buffer: SourceBuffer): Promise<void> {
    const { signal } = this.#stop;
    let got = 0;
    for (let tries = 0; tries < TRIES; tries++) {
      let whole = false;
      try {
        const headers: HeadersInit = got ? { Range: `bytes=${got}-` } : {};
        const response = await fetch(this.address, { headers, signal });
        if (response.ok && response.body) {
          let skip = response.status === 206 ? 0 : got;
          const reader = response.body.getReader();
          for (let part = await reader.read(); !part.done; part = await reader.read()) {
            const news = part.value.subarray(Math.min(skip, part.value.length));
            skip -= part.value.length - news.length;
            if (!news.length) continue;
            await this.#append(buffer, news);
            got += news.length;
            tries = 0;
          }
          whole = true;
        } else whole = response.status === 416; // Nothing past what we have.
      } catch (error) {
        if (signal.aborted || this.#media.readyState !== "open") throw error;
      }
      if (whole && got && !(await this.hooks.live())) return;
      await sleep(300 * (tries + 1));
      signal.throwIfAborted();
    }
    throw new Error("the stream broke off");
  }

  /** Append; where the browser's buffer is full, let go of what was heard and wait for room. */
  async #append(buffer: SourceBuffer, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    for (;;) {
      this.#stop.signal.throwIfAborted();
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
}
