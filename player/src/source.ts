// SPDX-License-Identifier: Apache-2.0
/** Where the manifest comes from: an address, asked again about once a second while the narration is made, or the page itself. */
import { type Manifest, ManifestError, unpack } from "./manifest";

/** ms between two questions, and until an answer is given up. */
const POLL = 1000;
const PATIENCE = 20_000;
/** Unanswered questions in a row. */
const FAILURES = 5;

/** The manifest in a `<script type="application/json">` of the page. */
export function inlineManifest(selector: string): Manifest {
  const element = document.querySelector(selector);
  if (!element) throw new ManifestError("not_found");
  return unpack(element.textContent!, document.baseURI);
}

/** Fetch the manifest at an address. Throws ManifestError, or anything where the answer breaks off. */
export async function fetchManifest(address: string, signal: AbortSignal): Promise<Manifest> {
  const all = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  const response = await fetch(address, { signal: all, credentials: "same-origin" }).catch(() => null);
  if (!response?.ok) throw new ManifestError(response && response.status < 500 ? "not_found" : "unreachable");
  return unpack(await response.text(), address);
}

/**
 * Where the element's narration is asked for: at its `src`, else at the server the script came from, by the article's
 * id there, the page's own name for it, or the page's canonical address.
 */
export function addressOf(host: HTMLElement): URL {
  const src = host.getAttribute("src");
  if (src) return new URL(src, document.baseURI);
  const url = new URL("../../embed/manifest", import.meta.url);
  const id = host.getAttribute("article-id");
  const source = host.getAttribute("source-id");
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href || location.href.split("#")[0]!;
  url.searchParams.set(id ? "id" : source ? "source" : "url", id || source || canonical);
  return url;
}

export interface Poll {
  /** Ask at once; done when the answer has been told. */
  now(): Promise<void>;
  /** Ask in a second, and every second while the narration is being made. */
  later(): void;
  stop(): void;
}

/** A failure to answer is no news, up to a point: then it is given up, with the reason. */
export function createPoll(ask: () => Promise<Manifest>, tell: (m: Manifest) => void, give: (e: unknown) => void): Poll {
  let timer = 0;
  let failures = 0;
  let stopped = false;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(now, POLL);
  };
  async function now(): Promise<void> {
    try {
      const m = await ask();
      if (stopped) return;
      failures = 0;
      if (m.status === "live") later();
      tell(m);
    } catch (error) {
      if (stopped) return;
      if (++failures < FAILURES) later();
      else give(error);
    }
  }
  return {
    now,
    later,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
