// SPDX-License-Identifier: Apache-2.0
/** `<oyez-player>`: the public face, and the one place where sound, page and controls meet. */
import { sheet } from "./dom";
import { Follow } from "./follow";
import { type Translate, translator } from "./i18n";
import { type Manifest, ManifestError } from "./manifest";
import { Page, isOn } from "./page";
import { Painter } from "./paint";
import { Playback } from "./playback";
import { takeSession, tellSession } from "./session";
import { Poll, fetchManifest, inlineManifest } from "./source";
import { clampSpeed, speedText, steadyWpm, stepSpeed, toRate, toWpm } from "./speed";
import { SpeedDialog } from "./speeddialog";
import { store } from "./store";
import css from "./style.css";
import { neighbour, sentenceAt, sentenceWords, wholeDuration, wordAt, wordIn } from "./timeline";
import { roughly } from "./times";
import { View } from "./view";
import { VoiceDialog } from "./voicedialog";

/** Finds a word; -1 while it is not made. */
type Wish = () => number;

const base = (tag: string): string => tag.split("-")[0]!.toLowerCase();

/** The one player of the page that sounds. */
let sounding: OyezPlayer | null = null;

export class OyezPlayer extends HTMLElement {
  static readonly observedAttributes = ["src", "manifest"];

  readonly #root = this.attachShadow({ mode: "open", delegatesFocus: false });
  readonly #playback = new Playback({
    changed: () => this.#changed(),
    moved: () => this.#tick(),
    ended: () => this.#ended(),
    failed: () => void this.#broken(),
    live: async () => {
      await this.#poll?.now();
      return this.#m?.status === "live";
    },
  });
  readonly #page = new Page(
    () => this.getAttribute("article"),
    () => this.#m,
  );
  #life = new AbortController();
  #request = new AbortController();
  #t!: Translate;
  #language = "en";
  #view!: View;
  #painter!: Painter;
  #follow!: Follow;
  #voices!: VoiceDialog;
  #speeds!: SpeedDialog;
  #poll: Poll | null = null;
  #m: Manifest | null = null;
  #wish: Wish | null = null;
  #speed = 1;
  #rate = 1;
  #word = -1;
  #sentence = -1;
  #sentenceRange: Range | null = null;
  #engaged = false;
  #playing = false;
  #dragging = false;
  #healing = false;
  #resumeAfterSample = false;
  #patience = 0;
  #frame = 0;

  // --- What a page may use -------------------------------------------------------------------------------------

  /** Listening speed; 1 is 200 words a minute. */
  get speed(): number {
    return this.#speed;
  }
  set speed(speed: number) {
    this.#speed = clampSpeed(speed);
    this.#paced();
    this.#emit("speedchange", { speed: this.#speed, wpm: toWpm(this.#speed) });
  }

  /** The id of the voice that reads; setting it switches at the same word. */
  get voice(): string | null {
    return this.#m?.voice ?? null;
  }
  set voice(id: string | null) {
    if (id && id !== this.voice) void this.#switch(id);
  }

  /** Seconds into the recording, at the recording's own pace. */
  get currentTime(): number {
    return this.#playback.time;
  }
  set currentTime(time: number) {
    this.#seek(time);
  }

  /** Seconds the whole article takes at the chosen speed; 0 while nothing is known. */
  get listeningSeconds(): number {
    return this.#m ? this.#whole / this.#rate : 0;
  }

  get paused(): boolean {
    return !this.#playback.wants;
  }

  /** Whether the narration is still being made, and its times therefore provisional. */
  get live(): boolean {
    return this.#m?.status === "live";
  }

  play(): void {
    this.#engaged = true;
    if (sounding !== this) sounding?.pause();
    sounding = this;
    this.#follow?.resume();
    if (this.#wish || !this.#m) this.#playback.want();
    else this.#playback.play();
  }

  pause(): void {
    this.#playback.pause();
  }

  /** Go to printed word `index` of the recording. */
  seekWord(index: number): void {
    this.#go(() => (index < (this.#m?.words.start.length ?? 0) ? index : -1));
  }

  /** Go one sentence or paragraph on (1) or back (-1). */
  skip(step: number, unit: "sentence" | "paragraph" = "sentence"): void {
    if (this.#m) this.#seek(neighbour(this.#m, this.currentTime, step, unit));
  }

  // --- Life ----------------------------------------------------------------------------------------------------

  connectedCallback(): void {
    this.#life = new AbortController();
    this.#language = this.closest("[lang]")?.getAttribute("lang") || "en";
    this.#t = translator(this.#language);
    this.#speed = clampSpeed(store.speed() ?? 1);
    this.#build();
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#keepPlace();
    this.#life.abort();
    this.#stop();
    this.#follow.sentence(null);
    if (sounding === this) sounding = null;
  }

  attributeChangedCallback(_name: string, old: string | null, value: string | null): void {
    if (this.isConnected && this.#view && old !== value) void this.#start();
  }

  #build(): void {
    const { signal } = this.#life;
    const t = this.#t;
    const view = (this.#view = new View(t));
    this.#painter = new Painter(signal);
    this.#follow = new Follow(this, (away) => view.back.togglePopover?.(away && !this.paused), signal);
    this.#speeds = new SpeedDialog(t, (speed) => {
      this.speed = speed;
      store.setSpeed(this.#speed);
    });
    this.#voices = new VoiceDialog(t, { choose: (id) => (this.voice = id), sampling: (on) => this.#sampling(on) });
    this.#root.adoptedStyleSheets = [sheet(css)];
    this.#root.replaceChildren(this.#painter.layer, view.bar, view.back, this.#voices.element, this.#speeds.element);

    const click = (button: HTMLElement, act: () => void): void => button.addEventListener("click", act);
    click(view.play, () => (this.paused ? this.play() : this.pause()));
    click(view.previous, () => this.skip(-1));
    click(view.next, () => this.skip(1));
    click(view.back, () => this.#follow.resume());
    click(view.retry, () => void this.#again());
    click(view.voice, () => this.#voices.open(view.voice));
    click(view.speed, () => this.#speeds.open(view.speed));
    this.#listenToPosition(view.position);
    view.bar.addEventListener("keydown", (event) => this.#key(event));
    document.addEventListener("click", (event) => this.#clicked(event), { signal });
    document.addEventListener("visibilitychange", () => this.#changed(), { signal });
    addEventListener("pagehide", () => this.#keepPlace(), { signal });
    view.usable(false);
    view.say(t("loading"));
    this.#paced();
  }

  /** The slider shows where we are until it is held; the sound follows when it is let go. */
  #listenToPosition(position: HTMLInputElement): void {
    const say = (): void => this.#view.sayPosition(position.valueAsNumber, this.listeningSeconds, this.#language);
    position.addEventListener("input", () => {
      this.#dragging = true;
      this.#showTime(position.valueAsNumber);
      say();
    });
    position.addEventListener("change", () => {
      this.#dragging = false;
      this.#seek(position.valueAsNumber * this.#rate);
      say();
    });
    position.addEventListener("focus", say);
    position.addEventListener("blur", () => position.removeAttribute("aria-valuetext"));
  }

  // --- The manifest --------------------------------------------------------------------------------------------

  /** A new article: in the voice chosen before for its language, at the word where it was left. */
  async #start(): Promise<void> {
    this.#stop();
    const src = this.getAttribute("src");
    const named = !!src && new URL(src, document.baseURI).searchParams.has("voice");
    const remembered = src && !named ? store.voice(base(this.#language)) : null;
    let m = await this.#fetch(remembered, !!remembered);
    if (remembered && !m) m = await this.#fetch(null);
    const better = m && src && !named ? store.voice(base(m.language)) : null;
    if (m && better && better !== m.voice && m.voices.some((v) => v.id === better)) m = (await this.#fetch(better, true)) ?? m;
    if (!m) return;
    this.#take(m, store.place(m.id));
    this.#emit("ready", {});
  }

  #stop(): void {
    this.#request.abort();
    this.#poll?.stop();
    this.#playback.pause();
    this.#playback.close();
    this.#unlight();
    this.#wish = null;
    this.#m = null;
  }

  /** Fetch, or say why not (unless `quiet`); null where that failed or was overtaken. */
  async #fetch(voice: string | null, quiet = false): Promise<Manifest | null> {
    this.#request.abort();
    const { signal } = (this.#request = new AbortController());
    try {
      const inline = this.getAttribute("manifest");
      if (inline) return inlineManifest(inline);
      const src = this.getAttribute("src");
      if (!src) throw new ManifestError("not_found");
      const m = await fetchManifest(src, voice, signal);
      return signal.aborted ? null : m;
    } catch (error) {
      if (!signal.aborted && !quiet) this.#unusable(error);
      return null;
    }
  }

  /** Play from this manifest, from `word` on. */
  #take(m: Manifest, word: number): void {
    this.#poll?.stop();
    this.#m = m;
    this.#wish = null;
    this.#unlight();
    this.#view.usable(m.status !== "failed");
    this.#view.say("");
    this.#told(m);
    const start = m.words.start[word];
    this.#playback.load(m, word > 0 ? (start ?? 0) : 0);
    if (start === undefined && word > 0) this.seekWord(word);
    if (m.status === "live") {
      const ask = (): Promise<Manifest> => fetchManifest(this.getAttribute("src") ?? "", m.voice, this.#request.signal);
      this.#poll = new Poll(ask, (news) => this.#update(news), (error) => this.#unusable(error));
      this.#poll.later();
    }
    this.#tick();
    this.#changed();
  }

  /** The same narration, further on. */
  #update(m: Manifest): void {
    if (!this.#m || m.voice !== this.#m.voice || m.id !== this.#m.id) return;
    this.#m = m;
    this.#told(m);
    this.#playback.update(m);
    if (this.#wish) this.#go(this.#wish);
    this.#tick();
  }

  /** Show what a manifest says besides its times. */
  #told(m: Manifest): void {
    const several = m.voices.length > 1 && this.hasAttribute("src");
    this.#view.voiceName(m.voices.find((v) => v.id === m.voice)?.name ?? "", several);
    this.#paced();
    const { download } = this.#view;
    const file = m.status === "ready" ? m.file : null;
    download.hidden = !file;
    if (file) {
      download.href = file;
      download.download = `${m.title.replace(/[\\/:*?"<>|]+/g, " ").trim() || m.id}.m4a`;
    }
    if (m.status === "failed") this.#report("failed", this.#t("failed", { reason: m.error }));
  }

  async #again(): Promise<void> {
    const { wants } = this.#playback;
    const word = Math.max(this.#word, 0);
    this.#view.say(this.#t("loading"));
    const m = await this.#fetch(this.voice);
    if (!m) return;
    this.#take(m, word || store.place(m.id));
    if (wants) this.play();
  }

  async #switch(id: string): Promise<void> {
    const voice = this.#m?.voices.find((v) => v.id === id);
    const m = await this.#fetch(id, true);
    if (this.#request.signal.aborted) return;
    if (!m || !this.#m || m.status === "failed") {
      this.#poll?.later();
      this.#paced();
      return this.#view.say(this.#t("voiceFailed"));
    }
    store.setVoice(base(m.language), id);
    this.#take(m, Math.max(this.#word, 0));
    this.#view.say(this.#t("voiceIs", { name: voice?.name ?? id }));
    this.#emit("voicechange", { voice: m.voice });
  }

  // --- Moving --------------------------------------------------------------------------------------------------

  #seek(time: number): void {
    const m = this.#m;
    if (!m) return;
    this.#wish = null;
    this.#engaged = true;
    this.#playback.seek(Math.min(Math.max(0, time), m.duration));
    this.#follow.resume();
    this.#keepPlace();
  }

  /** Go to a word; while it is not made, wait for it. */
  #go(wish: Wish): void {
    const m = this.#m;
    if (!m) return;
    const word = wish();
    if (word >= 0 || m.status !== "live") {
      if (this.#wish) this.#view.say("");
      this.#seek(m.words.start[word] ?? m.duration);
    } else {
      this.#wish = wish;
      this.#playback.hold();
      this.#view.say(this.#t("waitingSentence"));
    }
  }

  #clicked(event: MouseEvent): void {
    const place = this.#engaged && this.#m ? this.#page.placeOf(event) : null;
    if (!place || !(sounding === this || !sounding)) return;
    const word = wordIn(this.#m!, place.id, place.offset);
    if (word < 0) {
      if (this.live) this.#go(() => wordIn(this.#m!, place.id, place.offset));
      return;
    }
    const range = this.#range(word);
    if (range && isOn(range, event.clientX, event.clientY)) this.seekWord(word);
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.#m) return;
    const onButton = (event.target as Element).closest("button,a");
    const unit = event.shiftKey ? "paragraph" : "sentence";
    const toggle = (): void => (this.paused ? this.play() : this.pause());
    const faster = (direction: number): void => {
      this.speed = stepSpeed(this.#speed, direction);
      store.setSpeed(this.#speed);
      this.#view.say(this.#reading);
    };
    const acts: Record<string, () => void> = {
      ArrowLeft: () => this.skip(-1, unit),
      ArrowRight: () => this.skip(1, unit),
      k: toggle,
      K: toggle,
      "[": () => faster(-1),
      "]": () => faster(1),
      ...(onButton ? {} : { " ": toggle }),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
    if (event.target === this.#view.position)
      this.#view.sayPosition(this.currentTime / this.#rate, this.listeningSeconds, this.#language);
  }

  #sampling(on: boolean): void {
    if (on) {
      this.#resumeAfterSample = !this.paused;
      this.pause();
    } else if (this.#resumeAfterSample) {
      this.#resumeAfterSample = false;
      this.play();
    }
  }

  // --- Showing -------------------------------------------------------------------------------------------------

  get #about(): string {
    return this.live ? "≈ " : "";
  }

  get #reading(): string {
    return `${speedText(this.#speed)} · ${this.#about}${this.#t("wpm", { n: toWpm(this.#speed) })}`;
  }

  get #wpm(): number {
    const m = this.#m;
    return steadyWpm(m?.wpm ?? 0, m?.words.start.length ?? 0, this.live);
  }

  /** Seconds of the whole recording at rate 1. */
  get #whole(): number {
    return this.#m ? wholeDuration(this.#m, this.#wpm) : 0;
  }

  /** The speed, the recording's own pace or its length has changed. */
  #paced(): void {
    const m = this.#m;
    this.#playback.rate = this.#rate = toRate(this.#speed, this.#wpm);
    const seconds = this.listeningSeconds;
    this.#view.speedText(this.#reading);
    this.#view.minutes(seconds ? this.#about + roughly(seconds, this.#language) : "");
    this.#speeds.show(this.#speed, seconds * this.#speed, this.#language, this.#about);
    if (m) this.#voices.show(m.voices, m.voice, m.language, this.#speed);
    this.#showTime();
    this.#session();
  }

  #showTime(now = this.currentTime / this.#rate): void {
    this.#view.time(now, (this.#m?.duration ?? 0) / this.#rate, this.listeningSeconds, this.#about);
  }

  #session(): void {
    if (sounding === this) tellSession(this.#playing, this.currentTime, this.#whole, this.#rate);
  }

  #range(word: number): Range | null {
    const { block, from, to } = this.#m!.words;
    return this.#page.range(block[word]!, from[word]!, to[word]!);
  }

  #tick(): void {
    const m = this.#m;
    if (!m) return;
    if (!this.#dragging) this.#showTime();
    if (!this.#engaged || this.#wish || this.#playback.ended) return;
    const time = this.currentTime;
    const sentence = sentenceAt(m, time);
    if (sentence !== this.#sentence) {
      this.#sentence = sentence;
      const [first, end] = sentenceWords(m, sentence);
      const { block, from, to } = m.words;
      this.#sentenceRange = sentence >= 0 && end > first ? this.#page.range(block[first]!, from[first]!, to[end - 1]!) : null;
      if (!this.paused) this.#follow.sentence(this.#sentenceRange);
      this.#session();
      this.#keepPlace();
    }
    const word = wordAt(m, time);
    if (word === this.#word) return;
    this.#word = word;
    this.#painter.paint(word < 0 ? null : this.#range(word), this.#sentenceRange);
  }

  #unlight(): void {
    this.#word = this.#sentence = -1;
    this.#sentenceRange = null;
    this.#painter.paint(null, null);
  }

  /** Frames are asked for only while there is something to follow and someone to see it. */
  #loop(): void {
    cancelAnimationFrame(this.#frame);
    if (!this.#playing || document.hidden) return;
    this.#frame = requestAnimationFrame(() => {
      this.#tick();
      this.#loop();
    });
  }

  #changed(): void {
    const { wants, waiting } = this.#playback;
    this.#view.playing(wants, waiting && !!this.#m);
    clearTimeout(this.#patience);
    if (waiting && !this.#wish) this.#patience = setTimeout(() => this.#wait(), 2500);
    else if (wants && !waiting) {
      this.#healing = false;
      this.#quiet("waiting", "preparing", "audio_error");
    }
    if (wants !== this.#playing) {
      this.#playing = wants;
      if (wants && this.#m) takeSession(this.#m, { play: () => this.play(), pause: () => this.pause(), skip: (step) => this.skip(step), seek: (time) => this.#seek(time) });
      else this.#keepPlace();
      this.#follow.sentence(wants ? this.#sentenceRange : null);
      this.#emit(wants ? "play" : "pause", {});
    }
    this.#session();
    this.#loop();
  }

  #wait(): void {
    this.#view.say(this.#t(this.live ? "preparing" : "waiting"));
  }

  /** Take back these messages, if one of them stands. */
  #quiet(...keys: Parameters<Translate>[0][]): void {
    if (keys.some((key) => this.#view.message === this.#t(key))) this.#view.say("");
  }

  #ended(): void {
    this.#unlight();
    if (this.#m) store.setPlace(this.#m.id, 0);
    this.#changed();
    this.#emit("ended", {});
  }

  #keepPlace(): void {
    if (this.#m && this.#engaged && this.#word >= 0) store.setPlace(this.#m.id, this.#word);
  }

  // --- Failing -------------------------------------------------------------------------------------------------

  /** The sound broke: its address may have changed, so ask once for the manifest; then say so. */
  async #broken(): Promise<void> {
    if (!this.#healing && this.hasAttribute("src")) {
      this.#healing = true;
      return this.#again();
    }
    this.#playback.pause();
    this.#report("audio_error", this.#t("audio_error"));
  }

  #unusable(error: unknown): void {
    const code = error instanceof ManifestError ? error.code : "bad_manifest";
    if (!this.#m) this.#view.usable(false);
    this.#report(code, this.#t(code));
  }

  #report(code: string, message: string): void {
    this.#view.say(message, code !== "not_found" && this.hasAttribute("src"));
    this.#emit("error", { code, message });
  }

  #emit(name: string, detail: Record<string, unknown>): void {
    const about = { id: this.#m?.id ?? null, ...detail };
    this.dispatchEvent(new CustomEvent(`oyez-${name}`, { bubbles: true, composed: true, detail: about }));
  }
}

/** Define the element, once, however often the script is loaded. */
export function define(): void {
  if (!customElements.get("oyez-player")) customElements.define("oyez-player", OyezPlayer);
}
