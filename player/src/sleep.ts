// SPDX-License-Identifier: Apache-2.0
/** The sleep timer: after some minutes, or with the paragraph, the sound fades and pauses. */
import type { Tools } from "./core";
import { on } from "./dom";
import { placeOf } from "./place";
import { sentenceAt, sentenceWords } from "./timeline";

/** Seconds the sound takes to fade. */
const FADE = 6;

export interface Sleep {
  /** Sleep in so many minutes; 0 never, -1 when the paragraph ends. */
  set(minutes: number): void;
  turned(): void;
  /** Tells 0 when it slept. */
  told: (minutes: number) => void;
}

export function createSleep({ manifest, now, pause, volume, view, t, signal }: Tools): Sleep {
  let timer = 0;
  let block: string | undefined;

  const paragraph = (): string | undefined => {
    const m = manifest();
    return m ? placeOf(m, sentenceWords(m, sentenceAt(m, now()))[0])?.[0] : undefined;
  };

  function rest(): void {
    sleep.set(0);
    sleep.told(0);
    pause();
    view.mention(t("slept"));
  }

  function fade(left: number): void {
    volume(left / FADE);
    timer = left > 0 ? setTimeout(fade, 250, left - 0.25) : 0;
    if (left <= 0) rest();
  }

  const sleep: Sleep = {
    told: () => {},
    set(minutes) {
      clearTimeout(timer);
      volume(1);
      block = minutes < 0 ? paragraph() : undefined;
      if (minutes > 0) timer = setTimeout(fade, minutes * 60_000 - FADE * 1000, FADE);
    },
    turned() {
      if (block !== undefined && paragraph() !== block) rest();
    },
  };
  on(signal, "abort", () => clearTimeout(timer));
  return sleep;
}
