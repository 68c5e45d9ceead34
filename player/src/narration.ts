// SPDX-License-Identifier: Apache-2.0
/** The narration behind one player: which manifest it has, in which voice, and what is new of it. */
import { base } from "./i18n";
import type { Manifest } from "./manifest";
import type { Place } from "./place";
import { type Poll, addressOf, createPoll, fetchManifest, inlineManifest } from "./source";
import type { Store } from "./store";

/** `update` is told what is new of the watched narration, `fail` why there is none. */
export function createNarration(
  host: HTMLElement,
  { recall }: Store,
  update: (m: Manifest) => void,
  fail: (error: unknown) => void,
) {
  const inline = host.getAttribute("manifest");
  const life = new AbortController();
  let request = life;
  let poll: Poll | null = null;

  /**
   * The manifest in a voice (null: the server's choice), made from a place on if one is given; null where that failed,
   * which is told unless `quiet`; undefined where overtaken.
   */
  async function get(voice: string | null, quiet?: boolean, from?: Place): Promise<Manifest | null | undefined> {
    if (request !== life) request.abort();
    const { signal } = (request = new AbortController());
    try {
      if (inline) return inlineManifest(inline);
      const url = addressOf(host);
      if (voice) url.searchParams.set("voice", voice);
      if (from) url.searchParams.set("from", from.join("~"));
      const m = await fetchManifest(url.href, signal);
      return signal.aborted ? undefined : m;
    } catch (error) {
      if (signal.aborted) return undefined;
      if (!quiet) fail(error);
      return null;
    }
  }

  return {
    get,
    /** Whether it can be asked for again, and in another voice. */
    remote: !inline,

    /** The voice chosen before for the article's language, unless the address names one. */
    async first(): Promise<Manifest | null | undefined> {
      const m = await get(null);
      const kept = m && recall(`voice:${base(m.language)}`);
      if (!m || inline || kept === m.voice || !m.voices.some(({ id }) => id === kept)) return m;
      if (addressOf(host).searchParams.has("voice")) return m;
      const better = await get(kept!, true);
      return better === null ? m : better;
    },

    /** Be told of this narration while it is being made, and of no other. */
    watch({ address, status }: Manifest): void {
      poll?.stop();
      poll = createPoll(() => fetchManifest(address, life.signal), update, fail);
      if (status === "live") poll.later();
    },

    /** Ask at once; done when the answer has been told. */
    ask: async (): Promise<void> => poll?.now(),

    close(): void {
      request.abort();
      life.abort();
      poll?.stop();
    },
  };
}
