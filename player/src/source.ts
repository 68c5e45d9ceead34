// SPDX-License-Identifier: Apache-2.0
/** Where the manifest comes from: an address, asked again about once a second while the narration is made, or the page itself. */
import { type Manifest, ManifestError, unpack } from "./manifest";

const POLL = 1000;
const PATIENCE = 20_000;

/** The manifest in a `<script type="application/json">` of the page. */
export function inlineManifest(selector: string): Manifest {
  const element = document.querySelector(selector);
  if (!element) throw new ManifestError("not_found");
  return parse(element.textContent ?? "", document.baseURI);
}

/** Fetch a manifest, in `voice` where one is named. Throws ManifestError, or AbortError when `signal` says so. */
export async function fetchManifest(address: string, voice: string | null, signal: AbortSignal): Promise<Manifest> {
  const url = new URL(address, document.baseURI);
  if (voice) url.searchParams.set("voice", voice);
  let body: string;
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]) });
    if (!response.ok) throw new ManifestError(response.status < 500 ? "not_found" : "unreachable");
    body = await response.text();
  } catch (error) {
    if (signal.aborted || error instanceof ManifestError) throw error;
    throw new ManifestError("unreachable");
  }
  return parse(body, url.href);
}

function parse(body: string, base: string): Manifest {
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    throw new ManifestError("bad_manifest");
  }
  return unpack(data, base);
}

/** Asks again and again while a narration is being made; a failure to ask is no news, up to a point. */
export class Poll {
  #timer = 0;
  #failures = 0;
  #asking: Promise<void> | null = null;

  constructor(
    private readonly ask: () => Promise<Manifest>,
    private readonly tell: (manifest: Manifest) => void,
    private readonly give: (error: unknown) => void,
  ) {}

  /** Ask in a second. */
  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), POLL * (1 + this.#failures));
  }

  /** Ask at once; done when the answer has been told. */
  now(): Promise<void> {
    clearTimeout(this.#timer);
    return (this.#asking ??= this.#ask().finally(() => (this.#asking = null)));
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #ask(): Promise<void> {
    try {
      const manifest = await this.ask();
      this.#failures = 0;
      if (manifest.status === "live") this.later();
      this.tell(manifest);
    } catch (error) {
      if (++this.#failures < 5) this.later();
      else this.give(error);
    }
  }
}
