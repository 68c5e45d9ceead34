// SPDX-License-Identifier: Apache-2.0
/** The sound: one audio element for the player's life, on the finished file or on the growing stream. */
import { on } from "./dom";
import { type LiveStream, canStream, openStream } from "./live";
import type { Manifest } from "./manifest";

export interface PlaybackHooks {
  /** Playing, pausing, waiting for sound: look again. */
  changed(): void;
  /** A moment has passed. */
  moved(): void;
  ended(): void;
  failed(): void;
  /** Ask the server again: is the narration still being made? */
  isLive(): Promise<boolean>;
}

export type Playback = ReturnType<typeof createPlayback>;

export function createPlayback(hooks: PlaybackHooks) {
  const audio = new Audio();
  let manifest: Manifest | null = null;
  let stream: LiveStream | null = null;
  let blob = "";
  let open = false;
  /** The stream of this recording broke: it is heard from its file, once there is one. */
  let broken = false;
  let wants = false;
  /** Silent for now, though sound is wanted. */
  let held = false;
  /** Where to start once the sound's length is known. */
  let at: number | null = 0;

  const buffered = (time: number): boolean => {
    const { buffered: b } = audio;
    for (let i = 0; i < b.length; i++) if (b.start(i) <= time && time < b.end(i)) return true;
    return false;
  };
  const waiting = (): boolean => wants && (held || audio.seeking || audio.readyState < 3);
  const now = (): number => at ?? audio.currentTime;

  /** A finished file's address that can be sought in: browsers cannot in data:, so that becomes a Blob's. */
  function file(m: Manifest | null): string | null {
    const address = m?.file;
    return address?.startsWith("data:") ? (blob ||= blobUrl(address)) : (address ?? null);
  }

  /** Open the sound; false while there is none this browser can play. */
  function start(): boolean {
    // A passage is over without a file.
    if (manifest?.live && !manifest.file && !broken && canStream()) {
      stream = openStream(manifest, hooks.isLive, lost);
      audio.src = stream.url;
    } else {
      const address = file(manifest);
      if (!address) return false;
      audio.src = address;
    }
    open = true;
    if (at) audio.currentTime = at;
    return true;
  }

  function shut(): void {
    at = now();
    open = false;
    stream?.close();
    stream = null;
    if (!audio.hasAttribute("src")) return;
    audio.removeAttribute("src");
    audio.load();
  }

  /** The finished file takes over from the stream at the same moment, where there is one. */
  function toFile(): boolean {
    if (!stream || manifest?.status !== "ready") return false;
    shut();
    return start();
  }

  /** What is wanted waits for the finished file, where one will come. */
  function lost(): void {
    broken = true;
    shut();
    if (manifest?.status !== "live" && !manifest?.file) hooks.failed();
    else if (wants) play();
  }

  function play(): void {
    wants = true;
    held = false;
    if (audio.paused || !buffered(audio.currentTime)) toFile();
    if (open || start())
      audio.play().catch((error: DOMException) => {
        if (error.name === "NotAllowedError") wants = false;
        hooks.changed();
      });
    hooks.changed();
  }

  audio.disableRemotePlayback = true; // ManagedMediaSource never opens without it.
  on(audio, "loadedmetadata", () => {
    if (at !== null && Math.abs(audio.currentTime - at) > 0.01) audio.currentTime = at;
    at = null;
  });
  on(audio, "pause", () => {
    // Headphones pulled out, another app's sound: the system paused us.
    if (audio.paused && open && !held && !audio.ended) wants = false;
  });
  on(audio, "play playing pause waiting canplay seeked", hooks.changed);
  on(audio, "timeupdate seeked", hooks.moved);
  on(audio, "ended", () => {
    wants = false;
    hooks.ended();
  });
  on(audio, "error", () => {
    if (stream) lost();
    else if (open) hooks.failed();
  });

  return {
    play,
    waiting,
    file,
    /** Seconds into the recording. */
    now,
    /** Whether the listener wants sound; it may still be awaited. */
    wants: () => wants,
    ended: () => open && audio.ended,

    rate(wanted: number): void {
      // Browsers take no other.
      const rate = Math.min(Math.max(wanted, 1 / 16), 16);
      if (audio.playbackRate === rate) return;
      // The default too: a new address resets the rate.
      audio.defaultPlaybackRate = audio.playbackRate = rate;
      audio.preservesPitch = true;
    },

    /** From 0 to 1, where the browser lets pages say. */
    volume(part: number): void {
      audio.volume = part;
    },

    /** Take another recording, to be heard from `time` seconds. Nothing is fetched before it is played. */
    load(m: Manifest | null, time: number): void {
      shut();
      URL.revokeObjectURL(blob);
      blob = "";
      broken = false;
      manifest = m;
      at = time;
      held = false;
      if (m && wants) play();
    },

    /** The same recording, known better. */
    update(m: Manifest): void {
      manifest = m;
      if (wants && !held && (!open || waiting())) play();
    },

    pause(): void {
      wants = false;
      audio.pause();
      hooks.changed();
    },

    /** Want sound or not, but be silent until the next seek. */
    hold(wanted: boolean): void {
      wants = wanted;
      held = true;
      audio.pause();
      hooks.changed();
    },

    seek(time: number): void {
      if (!buffered(time)) toFile();
      if (open && audio.readyState) audio.currentTime = time;
      else at = time;
      held = false;
      if (wants) play();
      hooks.moved();
    },
  };
}

/** Decoded here, not fetched: a strict connect-src forbids that. */
function blobUrl(address: string): string {
  const comma = address.indexOf(",");
  const [type = "", ...flags] = address.slice(5, comma).split(";");
  const body = decodeURIComponent(address.slice(comma + 1));
  const bytes = Uint8Array.from(flags.includes("base64") ? atob(body) : body, (c) => c.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type }));
}
