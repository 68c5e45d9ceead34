// SPDX-License-Identifier: Apache-2.0
/** The narration behind one player: which manifest it has, in which voice, and what is new of it. */
import { base } from "./i18n";
import { type Manifest, ManifestError } from "./manifest";
import { type Poll, createPoll, fetchManifest, inlineManifest } from "./source";
import { recall } from "./store";

/** `update` is told what is new of the watched narration, `fail` why there is none. */
export function createNarration(host: HTMLElement, update: (m: Manifest) => void, fail: (error: unknown) => void) {
  const src = host.getAttribute("src");
  const inline = host.getAttribute("manifest");
  const life = new AbortController();
  let request = life;
  let poll: Poll | null = null;

  /** The manifest in a voice (null: the server's choice); null where that failed, which is told unless `quiet`; undefined where overtaken. */
  async function get(voice: string | null, quiet = false): Promise<Manifest | null | undefined> {
    if (request !== life) request.abort();
    const { signal } = (request = new AbortController());
    try {
      if (inline) return inlineManifest(inline);
      if (!src) throw new ManifestError("not_found");
      const m = await fetchManifest(src, voice, signal);
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
    remote: !!src,

    /** The voice chosen before for the article's language, unless the address names one. */
    async first(): Promise<Manifest | null | undefined> {
      const m = await get(null);
      const kept = m && recall(`voice:${base(m.language)}`);
      if (!m || !src || /[?&]voice=/.test(src) || kept === m.voice || !m.voices.some(({ id }) => id === kept)) return m;
      const better = await get(kept!, true);
      return better === null ? m : better;
    },

    /** Be told of this narration while it is being made, and of no other. */
    watch(m: Manifest): void {
      poll?.stop();
      poll = createPoll(() => fetchManifest(src!, m.voice, life.signal), update, fail);
      if (m.status === "live") poll.later();
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
