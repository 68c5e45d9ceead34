// SPDX-License-Identifier: Apache-2.0
/** Reading along: words lit as they are heard, eyes led to them, and clicked words gone to. */
import { createBox } from "./box";
import type { Core } from "./core";
import { on } from "./dom";
import { createFollow } from "./follow";
import type { Foot } from "./foot";
import { createPage, isOn } from "./page";
import { paint } from "./paint";
import { type Place, wordIn } from "./place";
import { createReader } from "./reader";

export type ReadAlong = ReturnType<typeof createReadAlong>;

export function createReadAlong(core: Core, foot: Foot) {
  const { host, view, signal, manifest, engaged, playing, store } = core;
  const changed = (): void => {
    reader.renew();
    core.tick();
  };
  const page = createPage(() => host.getAttribute("article"), changed, signal);
  const offer = (away: boolean): void => {
    if (!view.back.isConnected || !view.back.togglePopover) return;
    view.back.togglePopover(away);
    foot("back", away);
  };
  const follow = createFollow(host, offer, signal);
  const reader = createReader(page, follow, CSS.highlights ? paint : createBox(signal));
  reader.light(store.recall("lit") ?? "sw");

  function clicked(event: MouseEvent): void {
    const m = manifest();
    const at = m && engaged() && page.placeAt(event, m.blocks);
    if (!at) return;
    const place: Place = [m!.blocks[at[0]]!.id, at[1]];
    const word = wordIn(m!, place);
    const range = reader.range(m!, word, word + 1);
    if (word < 0 ? m!.status === "live" : range && isOn(range, event.clientX, event.clientY)) core.go(place);
  }

  on(document, "click", clicked, { signal });
  on(view.back, "click", follow.resume, { signal });
  return {
    clear: reader.clear,
    resume: follow.resume,
    /** Light other things from now on. */
    light(what: string): void {
      reader.light(what);
      core.tick();
    },
    /** Whether another sentence has begun. */
    moved: (now: number, lead = playing()): boolean => reader.show(manifest()!, now, lead),
    /** It plays, or does no longer. */
    update: (): void => reader.follows(playing()),
  };
}
