// SPDX-License-Identifier: Apache-2.0
/** What is kept in this browser to listen without a network: an article's page, manifest and sound, in one cache. */

/** Pages, manifests and sound of kept articles. */
export const KEPT = "oyez-kept-1";
/** Style, scripts and icons, by their content's address; and the page of the queue as it was last. */
export const SHELL = "oyez-shell-1";

export const pageOf = (id: string): string => `/articles/${id}`;
export const manifestOf = (id: string): string => `/api/articles/${id}/manifest`;

/** The ids of the kept articles. */
export async function keptIds(): Promise<Set<string>> {
  const keys = await (await caches.open(KEPT)).keys();
  return new Set(keys.flatMap(({ url }) => /\/api\/articles\/([^/?]+)\/manifest/.exec(url)?.[1] ?? []));
}

const requests = async (id: string): Promise<readonly Request[]> =>
  (await (await caches.open(KEPT)).keys()).filter(({ url }) => new URL(url).pathname.includes(`/articles/${id}`));

/** Forget an article. */
export async function drop(id: string): Promise<void> {
  const cache = await caches.open(KEPT);
  await Promise.all((await requests(id)).map((request) => cache.delete(request)));
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url, { credentials: "same-origin" });
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
}

/** The addresses of a page's style and scripts. */
export const partsOf = (page: Document): string[] =>
  [...page.querySelectorAll("link[href^='/static/'], script[src^='/static/']")].map(
    (part) => part.getAttribute("href") ?? part.getAttribute("src")!,
  );

/** Keep a page's style and scripts. */
export async function keepParts(page: Document): Promise<void> {
  const shell = await caches.open(SHELL);
  for (const path of partsOf(page)) if (!(await shell.match(path))) await shell.add(path);
}

/**
 * Keep an article: true once it is whole. False where its recording is still being made. The manifest goes in last, so
 * that what breaks off half-way counts as not kept.
 */
export async function keep(id: string): Promise<boolean> {
  const cache = await caches.open(KEPT);
  const page = await fetched(pageOf(id));
  // The page names its manifest in the listener's voice; it is kept under the plain address.
  const parsed = new DOMParser().parseFromString(await page.clone().text(), "text/html");
  await keepParts(parsed);
  const src = parsed.querySelector("oyez-player")?.getAttribute("src");
  const manifest = await fetched(src ?? manifestOf(id));
  const { status, audio } = await manifest.clone().json();
  if (status !== "ready") return false;
  const old = await requests(id);
  if (!(await cache.match(audio.m4a))) await cache.put(audio.m4a, await fetched(audio.m4a));
  await cache.put(pageOf(id), page);
  await cache.put(manifestOf(id), manifest);
  const now = new Set([audio.m4a, pageOf(id), manifestOf(id)].map((path) => new URL(path, location.href).href));
  await Promise.all(old.filter(({ url }) => !now.has(url)).map((request) => cache.delete(request)));
  return true;
}

/** Bytes of what is kept, by article. */
export async function sizes(): Promise<Map<string, number>> {
  const cache = await caches.open(KEPT);
  const found = new Map<string, number>();
  for (const request of await cache.keys()) {
    const id = /\/articles\/([^/?]+)/.exec(request.url)?.[1];
    const body = id && (await (await cache.match(request))?.blob());
    if (body) found.set(id, (found.get(id) ?? 0) + body.size);
  }
  return found;
}
