// SPDX-License-Identifier: Apache-2.0
/** One connected player: the place where sound, page and controls meet. A new one is made each time the element is connected. */
import type { Core, More, Pace, Panel } from "./core";
import { on } from "./dom";
import { type Key, base, textsOf, translator } from "./i18n";
import { listenToKeys, listenToSlider } from "./keys";
import { loadMore } from "./load";
import { type Manifest, ManifestError } from "./manifest";
import { createNarration } from "./narration";
import { type Place, comeBack, leave, linked, placeUnmade, placeOf, wordIn } from "./place";
import { createPlayback } from "./playback";
import { takeSession, tellSession } from "./session";
import { clampSpeed, speedText, steadyWpm, stepSpeed, toRate, toWpm } from "./speed";
import { createStore } from "./store";
import { neighbour, sentenceAt, wholeDuration, wordAt } from "./timeline";
import { roughly } from "./times";
import { createView } from "./view";

export type Unit = "sentence" | "paragraph";
export type Controller = ReturnType<typeof createController>;

/** ms without sound before we say that it is awaited. */
const PATIENCE = 2500;

/** What `hidden` says where it was hidden for want of a narration. */
const ABSENT = "no-narration";

/** Pauses are heard as they are. */
const PLAIN: Pace = { heard: (time) => time, media: (time) => time, factor: () => 1 };

export function createController(host: HTMLElement, root: ShadowRoot, language: string) {
  const life = new AbortController();
  const { signal } = life;
  const t = translator(language);
  const store = createStore(host.getAttribute("storage") === "none");
  const { recall, remember } = store;

  let m: Manifest | null = null;
  /** What takes the place of `m` at the next sentence. */
  let later: Manifest | null = null;
  let speed = clampSpeed(recall("speed") ?? 1);
  let pace = PLAIN;
  let rate = 1;
  /** A place that is not made yet. */
  let wish: Place | null = null;
  /** The listener has begun: words are lit, and clicked words are gone to. */
  let engaged = false;
  let playing = false;
  let afterSample = false;
  let patience = 0;
  let frame = 0;
  let sentence = -1;
  let more: More | undefined;

  const emit = (name: string, detail?: object): boolean => {
    const init = { bubbles: true, composed: true, cancelable: true, detail: { id: m?.id, ...detail } };
    return host.dispatchEvent(new CustomEvent(`oyez-${name}`, init));
  };
  const playback = createPlayback({
    changed,
    moved() {
      if (!slider.held()) showTime();
      tick();
    },
    ended() {
      clear();
      if (m) remember(`left:${m.id}`, null);
      changed();
      emit("ended");
    },
    failed: broken,
    async isLive() {
      await narration.ask();
      return live();
    },
  });
  const narration = createNarration(host, store, update, unusable);
  const view = createView(t, language);

  // --- What is known

  const live = (): boolean => m?.status === "live";
  const about = (): string => (live() ? "≈ " : "");
  const wpm = (): number => steadyWpm(m?.wpm ?? 0, m?.words.start.length ?? 0, live());
  /** Seconds of the whole recording at rate 1, as they are and as they are heard. */
  const whole = (): number => (m ? wholeDuration(m, wpm()) : 0);
  const seconds = (): number => pace.heard(whole()) / rate;
  const reading = (): string => `${speedText(speed)} · ${about()}${t("wpm", { n: toWpm(speed) })}`;
  const voiceName = (): string => m?.voices.find(({ id }) => id === m!.voice)?.name ?? m?.voice ?? "";
  /** The word now heard, or the one that waits to be. */
  const here = (): Place | null => wish || (m && placeOf(m, Math.max(wordAt(m, playback.now()), 0)));

  // --- The manifest

  /** A new article, at the place a link names or where it was left. */
  async function start(): Promise<void> {
    const first = await narration.first();
    if (!first) return;
    speed = clampSpeed(recall(`speed:${first.id}`) ?? speed);
    const place = linked(location.hash);
    const time = /[#&]t=([\d.]+)/.exec(location.hash);
    take(first, place ?? comeBack(first, recall(`left:${first.id}`)));
    if (time) seek(+time[1]!);
    // What a link names is shown at once, and shorter pauses are reckoned with from the start.
    if (engaged || place || recall("trim")) await open();
    if (place) {
      engaged = true;
      more?.moved(playback.now(), true);
    }
    emit("ready");
  }

  /** Play from this manifest, from a place on. */
  function take(news: Manifest, place: Place | null, past = 0): void {
    m = news;
    later = wish = null;
    clear();
    view.usable(news.status !== "failed");
    view.say("");
    told();
    const word = place ? wordIn(news, place) : 0;
    playback.load(news, (word > 0 && news.words.start[word]! + past) || news.words.start[0]! * +!!news.before || 0);
    narration.watch(news);
    if (word < 0) go(place!);
    tick();
    changed();
  }

  /** The same narration, further on. */
  function update(news: Manifest): void {
    if (news.before !== m!.before) {
      later = news;
      if (!playing || playback.waiting()) takeLater();
      return;
    }
    m = news;
    told();
    playback.update(news);
    if (wish && wordIn(news, wish) >= 0) go(wish);
    tick();
    emit("progress");
  }

  /** The whole narration takes over from a part of it, at the same moment. */
  function takeLater(): void {
    const news = later!;
    const word = wordAt(m!, playback.now());
    take(news, here(), word < 0 ? 0 : playback.now() - m!.words.start[word]!);
  }

  /** Show what a manifest says besides its times. */
  function told(): void {
    const file = m!.status === "ready" && playback.file(m!);
    view.download.hidden = !file;
    if (file) {
      view.download.href = file;
      view.download.download = `${m!.title}.m4a`;
    }
    if (m!.status === "failed") report("failed", t("failed", { reason: m!.error }));
    more?.update();
    paced();
  }

  const clear = (): void => {
    sentence = -1;
    more?.clear();
  };

  /** Once more from the start, at the same place. */
  async function again(): Promise<void> {
    const wanted = playback.wants();
    view.say(t("loading"));
    const news = await narration.get(m && m.voice);
    if (!news) return;
    take(news, (engaged && here()) || comeBack(news, recall(`left:${news.id}`)));
    if (wanted) play();
  }

  async function switchTo(id: string): Promise<void> {
    if (!m || id === m.voice) return;
    const place = here();
    const news = await narration.get(id, true);
    if (news === undefined) return;
    if (!news || news.status === "failed") {
      more?.update();
      return view.mention(t("voiceFailed"));
    }
    remember(`voice:${base(news.language)}`, id);
    take(news, here() ?? place);
    if (!wish) view.mention(t("voiceIs", { name: voiceName() }));
    emit("voicechange", { voice: id });
  }

  // --- Moving

  function play(): void {
    engaged = true;
    afterSample = false;
    if (wish || !m) playback.hold(true);
    else playback.play();
    more?.follow();
  }

  function pause(): void {
    playback.pause();
  }

  const toggle = (): void => (playback.wants() ? pause() : play());

  /** Go to a moment; what is not made yet is asked for. */
  function seek(time: number): void {
    if (!m) return;
    const first = m.words.start[0] ?? 0;
    if ((live() && time > m.duration) || (m.before && time < first)) return go(placeUnmade(m, time, whole()));
    wish = null;
    view.unsay(t("waitingSentence"));
    engaged = true;
    playback.seek(Math.min(Math.max(0, time), m.duration));
    more?.follow();
    keepPlace();
  }

  /** Go to a place; while it is not made, have it made next and wait for it. */
  function go(place: Place): void {
    const word = wordIn(m!, place);
    if (word >= 0 || !(live() || m!.before)) return seek(m!.words.start[word] ?? 0);
    wish = place;
    playback.hold(playback.wants());
    view.say(t("waitingSentence"));
    if (narration.remote)
      void narration.get(m!.voice, true, place).then((news) => {
        if (news && wish === place && (news.before !== m!.before || wordIn(news, place) >= 0)) take(news, place);
      });
  }

  const seekWord = (index: number): void => {
    if (!m) return;
    const { start } = m.words;
    const last = start.length - 1;
    if (live() && index > last) seek(m.duration + (60 * (index - last)) / wpm());
    else seek(start[Math.min(Math.max(0, index), last)] ?? 0);
  };

  const skip = (step: number, unit: Unit = "sentence"): void => {
    if (m) seek(neighbour(m, playback.now(), step, unit));
  };

  function setSpeed(value: number): void {
    speed = clampSpeed(value);
    paced();
    emit("speedchange", { speed, wpm: toWpm(speed) });
  }

  /** The listener's own choice is remembered: for all articles, or for this one `only`. */
  function choose(value: number, only = !!m && recall(`speed:${m.id}`) !== null): void {
    const kept = clampSpeed(value);
    if (m) remember(`speed:${m.id}`, only ? kept : null);
    if (!only) remember("speed", kept);
    setSpeed(kept);
  }

  // --- Showing

  /** The speed, the recording's own pace or its length has changed. */
  function paced(): void {
    const made = m ? (60 * m.words.start.length) / wpm() : 0;
    const share = made ? 1 - (m!.duration - pace.heard(m!.duration)) / made : 1;
    rate = toRate(speed, wpm() / share);
    playback.rate(rate * pace.factor(playback.now()));
    const several = narration.remote && m && m.voices.length > 1;
    view.chosen(several ? voiceName() : "", reading(), m ? about() + roughly(seconds(), language) : "");
    more?.show(speed, seconds() * speed, about());
    showTime();
    tell();
  }

  function showTime(now = pace.heard(playback.now()) / rate): void {
    view.time(now, live() ? pace.heard(m!.duration) / rate : seconds(), seconds(), about());
  }

  const sayPosition = (): void => view.sayPosition(view.position.valueAsNumber, seconds());

  const tell = (): void => {
    if (engaged) tellSession(playing, playback.now(), whole(), rate);
  };

  /** What a moment of sound changes. */
  function tick(): void {
    if (!m) return;
    const now = playback.now();
    playback.rate(rate * pace.factor(now));
    if (!engaged || wish || playback.ended()) return;
    more?.moved(now);
    if (sentence === (sentence = sentenceAt(m, now))) return;
    if (later) return takeLater();
    tell();
    keepPlace();
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
    if (waiting && !wish) patience ||= setTimeout(() => view.say(t("waiting")), PATIENCE);
    else {
      clearTimeout(patience);
      patience = 0;
      if (wants && !waiting) view.unsay(t("waiting"), t("audio_error"));
    }
    if (wants !== playing) {
      playing = wants;
      if (m && playing) {
        takeSession(m, artwork(), { play, pause, skip, seek });
        void open();
      } else keepPlace();
      emit(playing ? "play" : "pause");
      more?.update();
    }
    tell();
    loop();
  }

  const artwork = (): string | null =>
    host.getAttribute("artwork") ??
    document.querySelector("meta[property='og:image']")?.getAttribute("content") ??
    null;

  function keepPlace(): void {
    const left = m && engaged && leave(m, sentenceAt(m, playback.now()));
    if (left) remember(`left:${m!.id}`, left);
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
    // A page whose article has no narration looks as if there were no player.
    if (!m && code === "not_found") host.setAttribute("hidden", ABSENT);
    report(code, t(code));
  }

  function report(code: string, message: string): void {
    view.say(message, code !== "not_found" && narration.remote);
    emit("error", { code, message });
  }

  // --- What is wanted only after a touch

  const core: Core = {
    host, language, signal, view, store,
    texts: textsOf(language),
    manifest: () => m,
    now: playback.now,
    tick,
    engaged: () => engaged,
    playing: () => playing,
    about,
    speed: () => speed,
    only: () => !!m && recall(`speed:${m.id}`) !== null,
    choose, switchTo, pause, go, emit,
    sampling(on) {
      if (on) {
        afterSample = playing;
        pause();
      } else if (afterSample) play();
    },
    paces(news) {
      pace = news ?? PLAIN;
      paced();
    },
    volume: playback.volume,
  };

  /** Have the dialogs and the rest, and show one of them. */
  async function open(panel?: Panel, opener?: HTMLElement): Promise<void> {
    try {
      const create = await loadMore();
      if (signal.aborted) return;
      if (!more) {
        more = create(core);
        root.adoptedStyleSheets.push(more.style);
        root.append(...more.nodes);
        more.update();
        paced();
        tick();
      }
      if (panel) more.open(panel, opener!);
    } catch {
      if (panel) view.mention(t("unreachable"));
    }
  }

  // --- Beginning

  const click = (button: HTMLElement, act: () => void): void => on(button, "click", act);
  click(view.play, toggle);
  click(view.previous, () => skip(-1));
  click(view.next, () => skip(1));
  click(view.farPrevious, () => skip(-1, "paragraph"));
  click(view.farNext, () => skip(1, "paragraph"));
  click(view.retry, again);
  for (const panel of ["voice", "speed", "more"] as const) click(view[panel], () => open(panel, view[panel]));
  const { position } = view;
  const slider = listenToSlider(position, {
    drag: showTime,
    drop: (value) => seek(pace.media(value * rate)),
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
      view.mention(reading());
    },
  });
  // A hand that comes near is a touch to be.
  on(host, "pointerenter focusin", () => open(), { once: true });
  on(document, "visibilitychange", changed, { signal });
  // One player sounds at a time, whichever script made it; only that one lights words and takes clicks.
  on(document, "oyez-play", (event: Event) => {
    if (event.composedPath()[0] === host || !engaged) return;
    engaged = false;
    pause();
    clear();
  }, { signal });
  if (host.getAttribute("hidden") === ABSENT) host.hidden = false;
  view.usable(false);
  view.say(t("loading"));
  paced();
  queueMicrotask(start);

  return {
    nodes: [view.bar, view.back],
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
      clear();
      clearTimeout(patience);
    },
  };
}
