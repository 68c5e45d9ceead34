// SPDX-License-Identifier: Apache-2.0
/** The sound: one audio element for the player's life, on the finished file or on the growing stream. */
import { LiveStream } from "./live";
import type { Manifest } from "./manifest";

export interface PlaybackHooks {
  /** Playing, pausing, waiting for sound: look again. */
  changed(): void;
  /** A moment has passed. */
  moved(): void;
  ended(): void;
  failed(): void;
  /** Fetch the manifest anew; is the narration still being made? */
  live(): Promise<boolean>;
}

export class Playback {
  readonly audio = new Audio();
  /** Whether the listener wants sound; the element may still be waiting for it. */
  wants = false;
  #manifest: Manifest | null = null;
  #stream: LiveStream | null = null;
  #blob = "";
  #open = false;
  #held = false;
  /** Where to start once the sound's length is known. */
  #at: number | null = 0;

  constructor(private readonly hooks: PlaybackHooks) {
    const { audio } = this;
    audio.preload = "auto";
    audio.disableRemotePlayback = true; // ManagedMediaSource never opens without it.
    const on = (types: string, listener: () => void): void =>
      types.split(" ").forEach((type) => audio.addEventListener(type, listener));
    on("loadedmetadata", () => {
      if (this.#at !== null && Math.abs(audio.currentTime - this.#at) > 0.01) audio.currentTime = this.#at;
      this.#at = null;
    });
    on("pause", () => {
      // Headphones pulled out, another app's sound: the system paused us.
      if (audio.paused && !this.#held && !audio.ended && this.#open) this.wants = false;
    });
    on("play playing pause waiting stalled canplay seeked", hooks.changed);
    on("timeupdate seeked", hooks.moved);
    on("ended", () => {
      this.wants = false;
      hooks.ended();
    });
    on("error", () => {
      if (this.#open) hooks.failed();
    });
  }

  /** Seconds into the recording. */
  get time(): number {
    return this.#at ?? this.audio.currentTime;
  }

  /** Sound is wanted but none is heard. */
  get waiting(): boolean {
    return this.wants && (this.#held || this.audio.seeking || this.audio.readyState < 3);
  }

  get ended(): boolean {
    return this.#open && this.audio.ended;
  }

  /** The finished file's address, fit for a link; null while there is none. */
  get file(): string | null {
    const file = this.#manifest?.file ?? null;
    if (!file?.startsWith("data:")) return file;
    return (this.#blob ||= blobUrl(file));
  }

  set rate(rate: number) {
    // The default too: a new address resets the rate.
    this.audio.defaultPlaybackRate = this.audio.playbackRate = rate;
    this.audio.preservesPitch = true;
  }

  /** Take another recording, to be heard from `at` seconds. Nothing is fetched before it is played. */
  load(manifest: Manifest, at: number): void {
    this.close();
    this.#manifest = manifest;
    this.#at = at;
    this.#held = false;
    if (this.wants) this.play();
  }

  /** The same recording, known better. */
  update(manifest: Manifest): void {
    this.#manifest = manifest;
    const whole = manifest.status === "ready";
    // A stream that has nothing to hear now gives way to the finished file.
    if (this.#stream && whole && this.waiting && !this.#held) this.#reopen();
    if (this.wants && !this.#held && (!this.#open || this.audio.paused)) this.play();
  }

  play(): void {
    this.wants = true;
    this.#held = false;
    if (this.#stream && !this.#heard && this.#manifest?.file && this.#manifest.status === "ready") this.#reopen();
    if (!this.#open && !this.#start()) return this.hooks.changed();
    this.audio.play().catch((error: DOMException) => {
      if (error.name === "NotAllowedError") this.wants = false;
      this.hooks.changed();
    });
  }

  /** Play as soon as the hold is over. */
  want(): void {
    this.wants = true;
    this.hooks.changed();
  }

  pause(): void {
    this.wants = false;
    this.audio.pause();
    this.hooks.changed();
  }

  /** Be silent until the next play or seek, though sound is wanted. */
  hold(): void {
    this.#held = true;
    this.audio.pause();
    this.hooks.changed();
  }

  seek(time: number): void {
    if (this.#stream && this.#manifest?.status === "ready" && !this.#buffered(time)) this.#reopen();
    if (!this.#open || this.audio.readyState < 1) this.#at = time;
    else this.audio.currentTime = time;
    if (this.#held || (this.wants && this.audio.paused)) this.#release();
    this.hooks.moved();
  }

  /** Let go of everything the recording holds. */
  close(): void {
    this.#held = true;
    this.#close();
    if (this.#blob) URL.revokeObjectURL(this.#blob);
    this.#blob = "";
    this.#manifest = null;
  }

  /** Whether the stream is in the middle of being heard, and best left alone. */
  get #heard(): boolean {
    return !this.audio.paused && this.#buffered(this.audio.currentTime);
  }

  #release(): void {
    this.#held = false;
    if (this.wants) this.play();
  }

  #buffered(time: number): boolean {
    const { buffered } = this.audio;
    for (let i = 0; i < buffered.length; i++) if (buffered.start(i) <= time && time < buffered.end(i)) return true;
    return false;
  }

  /** Open the sound; false while there is none this browser can play. */
  #start(): boolean {
    const m = this.#manifest;
    if (!m) return false;
    if (m.status === "live" && m.live && LiveStream.supported) {
      // Three times the likely length is room enough for the likeliness to be wrong.
      const room = 600 + 3 * (m.duration + m.total * 0.4);
      this.#stream = new LiveStream(m.live, m.delay, room, { live: this.hooks.live, lost: () => this.#lost() });
      this.audio.src = this.#stream.url;
    } else if (this.file) this.audio.src = this.file;
    else return false;
    this.#open = true;
    if (this.#at) this.audio.currentTime = this.#at;
    return true;
  }

  #close(): void {
    this.#at = this.time;
    this.#open = false;
    this.#stream?.close();
    this.#stream = null;
    if (!this.audio.hasAttribute("src")) return;
    this.audio.removeAttribute("src");
    this.audio.load();
  }

  #reopen(): void {
    this.#close();
    this.#start();
  }

  /** The stream is gone: the finished file takes over at the same moment, where there is one. */
  #lost(): void {
    if (this.#manifest?.status !== "ready") return this.hooks.failed();
    this.#close();
    if (this.wants) this.play();
  }
}

/** A data: address as a Blob's, since browsers cannot seek in the former; decoded here, as connect-src may forbid fetching it. */
function blobUrl(address: string): string {
  const comma = address.indexOf(",");
  const [type = "", ...flags] = address.slice(5, comma).split(";");
  const body = decodeURIComponent(address.slice(comma + 1));
  const bytes = flags.includes("base64") ? atob(body) : body;
  return URL.createObjectURL(new Blob([Uint8Array.from(bytes, (c) => c.charCodeAt(0))], { type }));
}
