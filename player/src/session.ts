// SPDX-License-Identifier: Apache-2.0
/** The lock screen, headphones and media keys. */
import type { Manifest } from "./manifest";

export interface SessionHooks {
  play(): void;
  pause(): void;
  skip(step: number, unit?: "sentence" | "paragraph"): void;
  seek(time: number): void;
}

/** Take the media keys; each action alone, as browsers know different ones. */
export function takeSession(m: Manifest, artwork: string | null, { play, pause, skip, seek }: SessionHooks): void {
  const { mediaSession: session } = navigator;
  if (!session) return;
  session.metadata = new MediaMetadata({
    title: m.title,
    artist: m.byline || m.site,
    album: m.site,
    artwork: artwork ? [{ src: artwork }] : [],
  });
  const actions: Partial<Record<MediaSessionAction, MediaSessionActionHandler>> = {
    play,
    pause,
    stop: pause,
    seekbackward: () => skip(-1),
    seekforward: () => skip(1),
    previoustrack: () => skip(-1, "paragraph"),
    nexttrack: () => skip(1, "paragraph"),
    seekto: ({ seekTime }) => seek(seekTime!),
  };
  for (const action in actions) {
    try {
      session.setActionHandler(action as MediaSessionAction, actions[action as MediaSessionAction]!);
    } catch {
      // This browser has no such key.
    }
  }
}

export function tellSession(playing: boolean, position: number, duration: number, playbackRate: number): void {
  const { mediaSession: session } = navigator;
  if (!session) return;
  session.playbackState = playing ? "playing" : "paused";
  if (duration) session.setPositionState({ duration, position: Math.min(position, duration), playbackRate });
}
