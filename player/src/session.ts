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
export function takeSession(m: Manifest, hooks: SessionHooks): void {
  const { mediaSession: session } = navigator;
  if (!session) return;
  session.metadata = new MediaMetadata({ title: m.title, artist: m.byline || m.site, album: m.site });
  const actions: [MediaSessionAction, MediaSessionActionHandler][] = [
    ["play", () => hooks.play()],
    ["pause", () => hooks.pause()],
    ["previoustrack", () => hooks.skip(-1)],
    ["nexttrack", () => hooks.skip(1)],
    ["seekbackward", () => hooks.skip(-1)],
    ["seekforward", () => hooks.skip(1)],
    ["seekto", ({ seekTime }) => hooks.seek(seekTime ?? 0)],
  ];
  for (const [action, handler] of actions) {
    try {
      session.setActionHandler(action, handler);
    } catch {
      // This browser has no such key.
    }
  }
}

export function tellSession(playing: boolean, position: number, duration: number, rate: number): void {
  const { mediaSession: session } = navigator;
  if (!session) return;
  session.playbackState = playing ? "playing" : "paused";
  if (duration > 0) session.setPositionState({ duration, position: Math.min(position, duration), playbackRate: rate });
}
