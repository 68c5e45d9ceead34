// SPDX-License-Identifier: Apache-2.0
/** One connected player: the place where sound, page and controls meet. A new one is made each time the element is connected. */
import { on } from "./dom";
import { createFollow } from "./follow";
import { type Key, base, translator } from "./i18n";
import { listenToKeys, listenToSlider } from "./keys";
import { type Manifest, ManifestError } from "./manifest";
import { createNarration } from "./narration";
import { createPage, isOn } from "./page";
import { createPlayback } from "./playback";
import { createReader } from "./reader";
import { takeSession, tellSession } from "./session";
import { clampSpeed, speedText, steadyWpm, stepSpeed, toRate, toWpm } from "./speed";
import { createSpeedDialog } from "./speeddialog";
import { recall, remember } from "./store";
import { neighbour, wholeDuration, wordIn } from "./timeline";
import { roughly } from "./times";
import { createView } from "./view";
import { createVoiceDialog } from "./voicedialog";

export type Unit = "sentence" | "paragraph";
export type Controller = ReturnType<typeof createController>;

/** ms without sound before we say that it is awaited. */
const PATIENCE = 2500;

/** Pauses the one player of the page that sounds. */
let hush: (() => void) | null = null;

export function createController(host: HTMLElement) {
  const life = new AbortController();
  const { signal } = life;
  const language = host.closest("[lang]")?.getAttribute("lang") || "en";
  const t = translator(language);

  let m: Manifest | null = null;
  let speed = clampSpeed(recall("speed") ?? 1);
  let rate = 1;
  /** Finds a word that is not made yet, -1 until it is. */
  let wish: (() => number) | null = null;
  /** The listener has begun: words are lit, and clicked words are gone to. */
  let engaged = false;
  let playing = false;
  let afterSample = false;
  let patience = 0;
  let frame = 0;

  const emit = (name: string, detail?: object): void => {
    const init = { bubbles: true, composed: true, detail: { id: m?.id, ...detail } };
    host.dispatchEvent(new CustomEvent(`oyez-${name}`, init));
  };
  const playback = createPlayback({
    changed,
    moved: tick,
    ended() {
      reader.clear();
      if (m) remember(`word:${m.id}`, null);
      changed();
      emit("ended");
    },
    failed: broken,
    async isLive() {
      await narration.ask();
      return live();
    },
  });
  const narration = createNarration(host, update, unusable);
  const view = createView(t, language);
  const page = createPage(() => host.getAttribute("article"));
  const follow = createFollow(host, (away) => view.back.isConnected && view.back.togglePopover?.(away), signal);
  const reader = createReader(page, follow);
  const speeds = createSpeedDialog(t, choose);
  const voices = createVoiceDialog(t, switchTo, (on) => {
    if (on) {
      afterSample = playing;
      playback.pause();
    } else if (afterSample) play();
  });

  // --- What is known

  const live = (): boolean => m?.status === "live";
  const about = (): string => (live() ? "≈ " : "");
  const wpm = (): number => steadyWpm(m?.wpm ?? 0, m?.words.start.length ?? 0, live());
  /** The word at which an article was left. */
  const place = (of: Manifest): number => recall(`word:${of.id}`) ?? 0;
  /** Seconds of the whole recording at rate 1. */
  const whole = (): number => (m ? wholeDuration(m, wpm()) : 0);
  const reading = (): string => `${speedText(speed)} · ${about()}${t("wpm", { n: toWpm(speed) })}`;

  // --- The manifest

  /** A new article, at the word where it was left. */
  async function start(): Promise<void> {
    const first = await narration.first();
    if (!first) return;
    take(first, place(first));
    emit("ready");
  }

  /** Play from this manifest, from `word` on. */
  function take(news: Manifest, word: number): void {
    m = news;
    wish = null;
    reader.clear();
    view.usable(news.status !== "failed");
    view.say("");
    told();
    const time = news.words.start[word];
    playback.load(news, (word && time) || 0);
    if (word && time === undefined) go(() => (m!.words.start.length > word ? word : -1));
    narration.watch(news);
    tick();
    changed();
  }

  /** The same narration, further on. */
  function update(news: Manifest): void {
    m = news;
    told();
    playback.update(news);
    if (wish) go(wish);
    tick();
    emit("progress");
  }

  /** Show what a manifest says besides its times. */
  function told(): void {
    paced();
    const file = m!.status === "ready" && playback.file(m!);
    view.download.hidden = !file;
    if (file) {
      view.download.href = file;
      view.download.download = `${m!.title}.m4a`;
    }
    if (m!.status === "failed") report("failed", t("failed", { reason: m!.error }));
  }

  /** Once more from the start, at the same word. */
  async function again(): Promise<void> {
    const wanted = playback.wants();
    const word = reader.word();
    view.say(t("loading"));
    const news = await narration.get(m && m.voice);
    if (!news) return;
    take(news, Math.max(word, 0) || place(news));
    if (wanted) play();
  }

  async function switchTo(id: string): Promise<void> {
    if (!m || id === m.voice) return;
    const news = await narration.get(id, true);
    if (news === undefined) return;
    if (!news || news.status === "failed") {
      paced();
      return view.say(t("voiceFailed"));
    }
    remember(`voice:${base(news.language)}`, id);
    take(news, Math.max(reader.word(), 0));
    view.say(t("voiceIs", { name: voiceName() }));
    emit("voicechange", { voice: id });
  }

  // --- Moving

  function play(): void {
    engaged = true;
    afterSample = false;
    if (hush !== pause) hush?.();
    hush = pause;
    if (wish || !m) playback.hold(true);
    else playback.play();
    follow.resume();
  }

  function pause(): void {
    playback.pause();
  }

  const toggle = (): void => (playback.wants() ? pause() : play());

  function seek(time: number): void {
    if (!m) return;
    wish = null;
    engaged = true;
    playback.seek(Math.min(Math.max(0, time), m.duration));
    follow.resume();
    keepPlace();
  }

  /** Go to a word; while it is not made, wait for it. */
  function go(find: () => number): void {
    const word = find();
    if (word < 0 && live()) {
      wish = find;
      playback.hold(playback.wants());
      return view.say(t("waitingSentence"));
    }
    view.unsay(t("waitingSentence"));
    seek(m!.words.start[word] ?? m!.duration);
  }

  const seekWord = (index: number): void => {
    if (m) go(() => (m!.words.start.length > index ? Math.max(0, index) : -1));
  };

  const skip = (step: number, unit: Unit = "sentence"): void => {
    if (m) seek(neighbour(m, playback.now(), step, unit));
  };

  function clicked(event: MouseEvent): void {
    const place = m && engaged && (hush === pause || !hush) && page.placeOf(event, m.blocks);
    if (!place) return;
    const [{ id }, offset] = place;
    const find = (): number => wordIn(m!, id, offset);
    const word = find();
    const range = reader.range(m!, word, word + 1);
    if (word < 0 ? live() : range && isOn(range, event.clientX, event.clientY)) go(find);
  }

  function setSpeed(value: number): void {
    speed = clampSpeed(value);
    paced();
    emit("speedchange", { speed, wpm: toWpm(speed) });
  }

  /** The listener's own choice is remembered. */
  function choose(value: number): void {
    setSpeed(value);
    remember("speed", speed);
  }

  // --- Showing

  const voiceName = (): string => m?.voices.find(({ id }) => id === m!.voice)?.name ?? m?.voice ?? "";
  const seconds = (): number => whole() / rate;

  /** The speed, the recording's own pace or its length has changed. */
  function paced(): void {
    rate = toRate(speed, wpm());
    playback.rate(rate);
    const several = narration.remote && m && m.voices.length > 1;
    view.chosen(several ? voiceName() : "", reading(), m ? about() + roughly(seconds(), language) : "");
    speeds.show(speed, seconds() * speed, language, about());
    if (m) voices.show(m, language, speed);
    showTime();
    tell();
  }

  function showTime(now = playback.now() / rate): void {
    view.time(now, (live() ? m!.duration : whole()) / rate, seconds(), about());
  }

  const sayPosition = (): void => view.sayPosition(view.position.valueAsNumber, seconds());

  const tell = (): void => {
    if (hush === pause) tellSession(playing, Math.min(playback.now(), whole()), whole(), rate);
  };

  /** What a moment of sound changes. */
  function tick(): void {
    if (!m) return;
    if (!slider.held()) showTime();
    if (!engaged || wish || playback.ended()) return;
    if (reader.show(m, playback.now(), playing)) {
      tell();
      keepPlace();
    }
  }

  /** Frames are asked for only while there is something to follow and someone to see it. */
  function loop(): void {
    cancelAnimationFrame(frame);
    if (playing && !document.hidden)
      frame = requestAnimationFrame(() => {
        tick();
        loop();
      });
  }

  /** The sound plays, pauses, waits: show it. */
  function changed(): void {
    const wants = playback.wants();
    const waiting = playback.waiting() && !!m;
    view.playing(wants, waiting);
    clearTimeout(patience);
    if (waiting && !wish) patience = setTimeout(() => view.say(t("waiting")), PATIENCE);
    else if (wants && !waiting) view.unsay(t("waiting"), t("audio_error"));
    if (wants !== playing) {
      playing = wants;
      if (m && playing) takeSession(m, { play, pause, skip, seek });
      else keepPlace();
      reader.follows(playing);
      emit(playing ? "play" : "pause");
    }
    tell();
    loop();
  }

  function keepPlace(): void {
    if (m && engaged && reader.word() >= 0) remember(`word:${m.id}`, reader.word());
  }

  // --- Failing

  /** The sound broke; trying again begins with the manifest, as its address may have changed. */
  function broken(): void {
    pause();
    report("audio_error", t("audio_error"));
  }

  function unusable(error: unknown): void {
    const code = error instanceof ManifestError ? (error.message as Key) : "bad_manifest";
    if (!m) view.usable(false);
    report(code, t(code));
  }

  function report(code: string, message: string): void {
    view.say(message, code !== "not_found" && narration.remote);
    emit("error", { code, message });
  }

  // --- Beginning

  const click = (button: HTMLElement, act: () => void): void => on(button, "click", act);
  click(view.play, toggle);
  click(view.previous, () => skip(-1));
  click(view.next, () => skip(1));
  click(view.back, follow.resume);
  click(view.retry, again);
  click(view.voice, () => voices.open());
  click(view.speed, () => speeds.open());
  const { position } = view;
  const slider = listenToSlider(position, {
    drag: showTime,
    drop: (value) => seek(value * rate),
    say: sayPosition,
  });
  listenToKeys(view.bar, {
    toggle,
    skip(step, unit) {
      skip(step, unit);
      if (position.matches(":focus")) sayPosition();
    },
    speed(direction) {
      choose(stepSpeed(speed, direction));
      view.say(reading());
    },
  });
  on(document, "click", clicked, { signal });
  on(document, "visibilitychange", changed, { signal });
  view.usable(false);
  view.say(t("loading"));
  paced();
  queueMicrotask(start);

  return {
    nodes: [view.bar, view.back, voices.element, speeds.element],
    play,
    pause,
    /** Go to printed word `index` of the recording. */
    seekWord,
    /** Go one sentence or paragraph on (1) or back (-1). */
    skip,
    /** Listening speed, 0.5 to 4; 1 is 200 words a minute. */
    get speed(): number { return speed; },
    set speed(value: number) { setSpeed(value); },
    /** The id of the voice that reads; setting it switches at the same word. */
    get voice(): string | null { return m && m.voice; },
    set voice(id: string) { void switchTo(id); },
    /** Seconds into the recording, at the recording's own pace. */
    get currentTime(): number { return playback.now(); },
    set currentTime(time: number) { seek(time); },
    get paused(): boolean { return !playback.wants(); },
    /** Whether the narration is still being made, and its times therefore provisional. */
    get live(): boolean { return live(); },
    /** Seconds the whole article takes at the chosen speed; 0 while nothing is known. */
    get listeningSeconds(): number { return seconds(); },
    /** Keep the place, and let go of everything. */
    close(): void {
      keepPlace();
      life.abort();
      narration.close();
      pause();
      playback.load(null, 0);
      reader.clear();
      if (hush === pause) hush = null;
    },
  };
}
