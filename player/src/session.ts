// SPDX-License-Identifier: Apache-2.0
/** The lock screen, headphones and media keys. */
import type { Manifest } from "./manifest";

export interface SessionHooks {
  play(): void;
  pause(): void;
  skip(step: number): void;
  seek(time: number): void;
}

/** Take the media keys; each action alone, as browsers know different ones. */
export function takeSession(m: Manifest, { play, pause, skip, seek }: SessionHooks): void {
  const { mediaSession: session } = navigator;
  session.metadata = new MediaMetadata({ title: m.title, artist: m.byline || m.site, album: m.site });
  const actions: Partial<Record<MediaSessionAction, MediaSessionActionHandler>> = {
    play,
    pause,
    previoustrack: () => skip(-1),
    nexttrack: () => skip(1),
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
  session.playbackState = playing ? "playing" : "paused";
  if (duration) session.setPositionState({ duration, position, playbackRate });
}
