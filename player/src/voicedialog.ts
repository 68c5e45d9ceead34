// SPDX-License-Identifier: Apache-2.0
/** "Select Voice": native radios, a sample of each, the article's language first. */
import { type Dialog, createDialog } from "./dialog";
import { button, h, on } from "./dom";
import { type Translate, base } from "./i18n";
import type { Manifest, Voice } from "./manifest";

/** From so many voices on, there is a search field. */
const MANY = 9;
/** Arrow keys run through radios: wait until they rest, in ms. */
const REST = 250;

/** `English · American · female`: the language in the reader's words, where the browser has them. */
export function describe(voice: Voice, language: string): string {
  let name: string | undefined;
  try {
    name = new Intl.DisplayNames([language], { type: "language" }).of(base(voice.language));
  } catch {
    // A tag Intl does not take is shown as it is.
  }
  return [name ?? voice.language, voice.accent, voice.gender].filter(Boolean).join(" · ");
}

export interface VoiceDialog extends Dialog {
  /** Show a manifest's voices, the one in use chosen. Samples are spoken at `speed`. */
  show(m: Manifest, language: string, speed: number): void;
}

/** `choose` is told a voice's id; `sampling` when a sample starts (true) or is over. */
export function createVoiceDialog(
  t: Translate,
  choose: (id: string) => void,
  sampling: (on: boolean) => void,
): VoiceDialog {
  const sound = new Audio();
  let sampled: HTMLButtonElement | null = null;
  let pace = 1;
  let timer = 0;
  let shown = "";
  const search = h("input", { type: "search", "aria-label": t("searchVoices"), placeholder: t("searchVoices") });
  const none = h("p", { role: "status" });
  const list = h("fieldset", { "aria-label": t("selectVoice") });
  const dialog = createDialog(t, "voice", t("selectVoice"), search, none, list);

  function stop(): void {
    if (!sampled) return;
    sampled.textContent = t("sample");
    sampled = null;
    sound.pause();
    sampling(false);
  }

  function row(voice: Voice, language: string): HTMLElement {
    const { id, name, sample } = voice;
    const radio = h("input", { type: "radio", name: "voice", value: id });
    on(radio, "change", () => {
      clearTimeout(timer);
      timer = setTimeout(() => choose(id), REST);
    });
    const words = h("span", {}, h("b", { id: `v-${id}` }, name), h("small", {}, describe(voice, language)));
    const made = h("div", { class: "row" }, h("label", {}, radio, words));
    if (sample) {
      const play = button("sample", t("sample"));
      play.setAttribute("aria-describedby", `v-${id}`);
      on(play, "click", () => {
        const again = sampled === play;
        stop();
        if (again) return;
        sampled = play;
        play.textContent = t("stop");
        sampling(true);
        sound.src = sample;
        sound.playbackRate = pace;
        sound.play().catch(stop);
      });
      made.append(play);
    }
    return made;
  }

  on(sound, "ended error", stop);
  on(dialog.element, "close", stop);
  on(search, "input", () => {
    const wanted = search.value.trim().toLowerCase();
    for (const made of list.querySelectorAll<HTMLElement>(".row"))
      made.hidden = !made.textContent!.toLowerCase().includes(wanted);
    none.textContent = list.querySelector(".row:not([hidden])") ? "" : t("noVoices");
  });

  return {
    ...dialog,
    open() {
      dialog.open(list.querySelector<HTMLElement>(":checked"));
    },
    show(m, language, speed) {
      pace = speed;
      const key = m.voices.map(({ id }) => id).join();
      if (key !== shown) {
        shown = key;
        const foreign = (v: Voice): number => +(base(v.language) !== base(m.language));
        const rows = [...m.voices].sort((a, b) => foreign(a) - foreign(b)).map((v) => row(v, language));
        list.replaceChildren(...rows);
        search.hidden = rows.length < MANY;
      }
      for (const radio of list.querySelectorAll("input")) radio.checked = radio.value === m.voice;
    },
  };
}
