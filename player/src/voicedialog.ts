// SPDX-License-Identifier: Apache-2.0
/** "Select Voice": native radios, a sample of each, the article's language first. */
import { type Say, type Tools, sentenceNow } from "./core";
import { type Dialog, createDialog } from "./dialog";
import { button, h, on } from "./dom";
import { base } from "./i18n";
import type { Voice } from "./manifest";

/** From so many voices on, there is a search field. */
const MANY = 9;
/** Arrow keys run through radios: wait until they rest, in ms. */
const REST = 250;

/** A language's name in the reader's words; a tag the browser has no name for is shown as it is. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** `English · American · female`; where the reader's language is another, the browser's name of language and country. */
export function describe({ language: tag, accent, gender }: Voice, language: string, t: Say): string {
  const home = base(language) === "en";
  const said = gender === "female" || gender === "male" ? t(gender) : gender;
  return [languageName(home ? base(tag) : tag, language), home && accent, said].filter(Boolean).join(" · ");
}

export interface VoiceDialog extends Dialog {
  /** Show the manifest's voices, the one in use chosen. */
  update(): void;
}

export function createVoiceDialog(core: Tools): VoiceDialog {
  const { t, language, switchTo, sampling, manifest } = core;
  const sound = new Audio();
  let sampled: HTMLButtonElement | null = null;
  let timer = 0;
  let shown = "";
  const search = h("input", { type: "search", "aria-label": t("searchVoices"), placeholder: t("searchVoices") });
  const tongue = h("select", { "aria-label": t("voiceLanguage") });
  const filters = h("div", { class: "filters" }, search, tongue);
  const none = h("p", { role: "status" });
  const list = h("fieldset", { "aria-label": t("selectVoice") });
  const advice = h("p", { class: "advice" });
  const dialog = createDialog(t, "voice", t("selectVoice"), filters, none, list, advice);

  function stop(): void {
    if (!sampled) return;
    sampled.textContent = t("sample");
    sampled = null;
    sound.pause();
    sampling(false);
  }

  /** The address of a voice's sample: of the sentence now heard, where it speaks the article's language. */
  function sampleOf({ sample, language: tag }: Voice): string {
    const m = manifest()!;
    const url = new URL(sample!);
    const now = base(tag) === base(m.language) && sentenceNow(core);
    if (now && url.protocol !== "data:") {
      url.searchParams.set("article", m.id);
      url.searchParams.set("from", now[0].join("~"));
    }
    return url.href;
  }

  function row(voice: Voice): HTMLElement {
    const { id, name, sample } = voice;
    const radio = h("input", { type: "radio", name: "voice", value: id });
    on(radio, "change", () => {
      clearTimeout(timer);
      timer = setTimeout(() => switchTo(id), REST);
    });
    const words = h("span", {}, h("b", { id: `v-${id}` }, name), h("small", {}, describe(voice, language, t)));
    const made = h("div", { class: "row" }, h("label", {}, radio, words));
    made.dataset["tongue"] = base(voice.language);
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
        sound.src = sampleOf(voice);
        sound.playbackRate = core.speed();
        sound.play().catch(stop);
      });
      made.append(play);
    }
    return made;
  }

  /** The rows of the article's language, then the others under a heading. */
  function fill(voices: readonly Voice[], home: string): void {
    const own = voices.filter((v) => base(v.language) === home);
    const others = voices.filter((v) => base(v.language) !== home);
    const tags = [...new Set(voices.map((v) => base(v.language)))];
    const divider = own.length && others.length ? [h("p", { class: "divider" }, t("otherLanguages"))] : [];
    list.replaceChildren(...own.map(row), ...divider, ...others.map(row));
    filters.hidden = voices.length < MANY;
    tongue.hidden = tags.length < 2;
    const named = tags.map((tag) => [tag, languageName(tag, language)] as const);
    named.sort((a, b) => +(b[0] === home) - +(a[0] === home) || a[1].localeCompare(b[1], language));
    tongue.replaceChildren(h("option", { value: "" }, t("allLanguages")), ...named.map(([tag, name]) => h("option", { value: tag }, name)));
  }

  /** Choose the voice in use; where its row is hidden none is, or Tab would find no radio of the others. */
  function mark(): void {
    const { voice } = manifest()!;
    for (const radio of list.querySelectorAll("input"))
      radio.checked = radio.value === voice && !radio.closest<HTMLElement>(".row")!.hidden;
  }

  function narrow(): void {
    const wanted = search.value.trim().toLowerCase();
    for (const made of list.querySelectorAll<HTMLElement>(".row"))
      made.hidden =
        !made.textContent!.toLowerCase().includes(wanted) || !!(tongue.value && made.dataset["tongue"] !== tongue.value);
    for (const divider of list.querySelectorAll<HTMLElement>(".divider")) divider.hidden = !!(wanted || tongue.value);
    mark();
    none.textContent = list.querySelector(".row:not([hidden])") ? "" : t("noVoices");
  }

  on(sound, "ended error", stop);
  on(dialog.element, "close", stop);
  on(filters, "input", narrow);

  return {
    ...dialog,
    open(opener) {
      dialog.open(opener, list.querySelector<HTMLElement>(":checked"));
    },
    update() {
      const m = manifest();
      if (!m) return;
      const key = m.voices.map(({ id }) => id).join();
      if (key !== shown) {
        shown = key;
        fill(m.voices, base(m.language));
      }
      advice.hidden = !m.nearer.length;
      advice.textContent = t("nearer", { how: m.nearer.join(" · ") });
      mark();
    },
  };
}
