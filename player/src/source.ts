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
  return parse(element.textContent!, document.baseURI);
}

/** Fetch a manifest, in `voice` where one is named. Throws ManifestError, or anything once `signal` is aborted. */
export async function fetchManifest(address: string, voice: string | null, signal: AbortSignal): Promise<Manifest> {
  const url = new URL(address, document.baseURI);
  if (voice) url.searchParams.set("voice", voice);
  let body: string;
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]) });
    if (response.status >= 400 && response.status < 500) throw new ManifestError("not_found");
    body = response.ok ? await response.text() : "";
  } catch (error) {
    throw error instanceof ManifestError ? error : new ManifestError("unreachable");
  }
  if (!body) throw new ManifestError("unreachable");
  return parse(body, url.href);
}

function parse(body: string, base: string): Manifest {
  try {
    return unpack(JSON.parse(body), base);
  } catch (error) {
    throw error instanceof ManifestError ? error : new ManifestError("bad_manifest");
  }
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
  let asking: Promise<void> | null = null;
  const later = (): void => {
    stopped = false;
    clearTimeout(timer);
    timer = setTimeout(now, POLL);
  };
  const now = (): Promise<void> =>
    (asking ??= ask()
      .then((m) => {
        failures = 0;
        if (stopped) return;
        if (m.status === "live") later();
        tell(m);
      })
      .catch((error: unknown) => {
        if (stopped) return;
        if (++failures < FAILURES) later();
        else give(error);
      })
      .finally(() => (asking = null)));
  return {
    now,
    later,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
