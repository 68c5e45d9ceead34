// SPDX-License-Identifier: Apache-2.0
/** Shorter pauses: the silence between sentences passes at a faster rate, and the arithmetic of times knows it. */
import type { Core, Pace } from "./core";
import { on } from "./dom";
import { lastAt } from "./timeline";

/** How much faster silence passes, and the seconds left as they are at each end of it. */
const FASTER = 3;
const EDGE = 0.06;

/** The inner part of each pause, as starts and ends. */
export type Inner = { start: number[]; end: number[] };

export function inner(pauses: { start: readonly number[]; end: readonly number[] }): Inner {
  const long = pauses.start.map((_, i) => i).filter((i) => pauses.end[i]! - pauses.start[i]! > 4 * EDGE);
  return { start: long.map((i) => pauses.start[i]! + EDGE), end: long.map((i) => pauses.end[i]! - EDGE) };
}

/** The times of a recording whose inner pauses are heard `FASTER`. */
export function trimmed({ start, end }: Inner): Pace {
  const saved: number[] = [0]; // before each pause
  start.forEach((from, i) => saved.push(saved[i]! + (end[i]! - from) * (1 - 1 / FASTER)));
  const at = start.map((from, i) => from - saved[i]!);
  return {
    heard(time) {
      const i = lastAt(start, time);
      return time - (i < 0 ? 0 : saved[i]! + (Math.min(time, end[i]!) - start[i]!) * (1 - 1 / FASTER));
    },
    media(heard) {
      const i = lastAt(at, heard);
      if (i < 0) return heard;
      const long = end[i]! - start[i]!;
      const past = heard - at[i]!;
      return past < long / FASTER ? start[i]! + past * FASTER : heard + saved[i + 1]!;
    },
    factor(time) {
      const i = lastAt(start, time);
      return i >= 0 && time < end[i]! ? FASTER : 1;
    },
  };
}

export function createTrim({ manifest, store, paces, tick, playing, signal }: Core) {
  let wanted = !!store.recall("trim");
  let known: unknown;
  let timer = 0;

  /** Frames stop where nobody looks, and the edges of pauses must not be missed there. */
  function edges(): void {
    clearTimeout(timer);
    if (wanted && document.hidden && playing()) {
      tick();
      timer = setTimeout(edges, 40);
    }
  }
  on(document, "visibilitychange", edges, { signal });

  return {
    on: () => wanted,
    turn(on: boolean): void {
      wanted = on;
      store.remember("trim", wanted || null);
      known = null;
      this.update();
    },
    /** Another manifest. */
    update(): void {
      const m = manifest();
      edges();
      if (known === m) return;
      known = m;
      paces(wanted && m ? trimmed(inner(m.pauses)) : null);
    },
  };
}
