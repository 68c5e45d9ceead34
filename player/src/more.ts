// SPDX-License-Identifier: Apache-2.0
/** more.js: what is wanted only after a touch. It knows the player by `Core` alone, so that the two files share no state. */
import type { Core, More, Panel, Tools } from "./core";
import { sheet } from "./dom";
import { createFoot } from "./foot";
import { speaker } from "./i18n";
import { createMini } from "./mini";
import css from "./more.css";
import { createOptions } from "./options";
import { createReadAlong } from "./readalong";
import english from "./texts/en-more.json";
import { createSleep } from "./sleep";
import { createSpeedDialog } from "./speeddialog";
import { createTrim } from "./trim";
import { createVoiceDialog } from "./voicedialog";

export type CreateMore = typeof createMore;

export function createMore(lent: Core) {
  const core: Tools = { ...lent, t: speaker({ ...english, ...lent.texts }) };
  const trim = createTrim(core);
  const voices = createVoiceDialog(core);
  const speeds = createSpeedDialog(core, trim);
  const sleep = createSleep(core);
  const foot = createFoot(core.signal);
  const along = createReadAlong(core, foot);
  const options = createOptions(core, sleep, along);
  const mini = createMini(core, foot);
  const panels = { voice: voices, speed: speeds, more: options };

  return {
    style: sheet(css),
    nodes: Object.values(panels).map(({ element }) => element),
    open(panel: Panel, opener: HTMLElement): void {
      panels[panel].open(opener);
    },
    update(): void {
      trim.update();
      voices.update();
      mini.update();
      along.update();
    },
    show: speeds.show,
    moved(now, lead): void {
      if (along.moved(now, lead)) sleep.turned();
    },
    clear: along.clear,
    follow: along.resume,
  } satisfies More;
}
