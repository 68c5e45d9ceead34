// SPDX-License-Identifier: Apache-2.0
/** The service worker: kept articles are there without a network, their sound by ranges; everything else asks the server. */
import { KEPT, SHELL, manifestOf } from "./kept";
import { answer } from "./range";

interface Extended extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Fetching extends Extended {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Worker {
  addEventListener(name: "install" | "activate", act: (event: Extended) => void): void;
  addEventListener(name: "fetch", act: (event: Fetching) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  readonly location: Location;
}
const worker = self as unknown as Worker;

/** ms until the server is taken to be out of reach, where something is kept in its place. */
const PATIENCE = 4000;
const CACHES = new Set([KEPT, SHELL]);
const OFFLINE = "/offline";

worker.addEventListener("install", (event) => {
  event.waitUntil(prepare().then(() => worker.skipWaiting()));
});
worker.addEventListener("activate", (event) => {
  event.waitUntil(sweep().then(() => worker.clients.claim()));
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== worker.location.origin) return;
  const found = route(request, url);
  if (found) event.respondWith(found);
});

async function prepare(): Promise<void> {
  const shell = await caches.open(SHELL);
  await shell.add(OFFLINE);
}

/** Caches of an older worker go. */
async function sweep(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("oyez-") && !CACHES.has(name)).map((name) => caches.delete(name)));
}

/** What is ours to answer; nothing for the rest, which the browser asks by itself. */
function route(request: Request, url: URL): Promise<Response> | null {
  const path = url.pathname;
  if (path.startsWith("/static/")) return url.searchParams.has("v") ? fromShell(request) : null;
  if (/^\/api\/articles\/[^/]+\/audio\.m4a$/.test(path)) return sound(request);
  const article = /^\/api\/articles\/([^/]+)\/manifest$/.exec(path)?.[1];
  if (article) return serverFirst(request, async () => (await caches.open(KEPT)).match(manifestOf(article)));
  if (request.mode === "navigate" || request.headers.get("x-oyez-page")) return page(request, path);
  return null;
}

/** Content-keyed addresses never change. */
async function fromShell(request: Request): Promise<Response> {
  const shell = await caches.open(SHELL);
  const kept = await shell.match(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await shell.put(request.url, response.clone());
  return response;
}

async function sound(request: Request): Promise<Response> {
  const kept = await (await caches.open(KEPT)).match(request.url);
  return kept ? answer(request, kept) : fetch(request);
}

async function page(request: Request, path: string): Promise<Response> {
  const response = await serverFirst(request, async () => {
    const kept = await (await caches.open(KEPT)).match(path);
    const shell = await caches.open(SHELL);
    return kept ?? (await shell.match(path)) ?? (await shell.match(OFFLINE));
  });
  return response;
}

/** The server's answer, else what is kept; the server's failure where nothing is. */
async function serverFirst(request: Request, find: () => Promise<Response | undefined>): Promise<Response> {
  const life = new AbortController();
  const timer = setTimeout(() => life.abort(), PATIENCE);
  try {
    // A navigation cannot be asked with another signal, and its own is the browser's.
    const asked = request.mode === "navigate" ? fetch(request) : fetch(request, { signal: life.signal });
    const late = new Promise<never>((_, fail) => life.signal.addEventListener("abort", () => fail(new Error("late"))));
    const response = await Promise.race([asked, late]);
    if (response.status < 502 || response.status > 504) return response;
    return (await find()) ?? response;
  } catch (error) {
    const kept = await find();
    if (kept) return kept;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
