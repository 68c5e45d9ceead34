// SPDX-License-Identifier: Apache-2.0
/** The queue plays in order: what was heard is put away, and the next one begins, in the same document, so that sound may go on. */
import { pageOf } from "./kept";
import { post, waiting } from "./outbox";
import { isPlayer } from "./player";

const NAME = "oyez-queue";

/** Remember the queue as the server sees it, for when it cannot be asked. */
export function learn(ids: readonly string[]): void {
  try {
    localStorage[NAME] = JSON.stringify(ids);
  } catch {
    // Without it the queue goes on as long as there is a network.
  }
}

const heardPath = (id: string): string => `/api/items/${encodeURIComponent(id)}/heard`;

/** The one after `id` in a queue; the first where `id` is not in it. */
export function after(ids: readonly string[], id: string, gone: (id: string) => boolean): string | undefined {
  const at = ids.indexOf(id);
  return ids.slice(at + 1).find((other) => !gone(other)) ?? ids.slice(0, Math.max(at, 0)).find((other) => !gone(other));
}

async function queue(): Promise<string[]> {
  const response = await fetch("/api/items?shelf=queue&limit=200").catch(() => null);
  if (response?.ok) {
    const { items } = await response.json();
    const ids = items.map(({ id }: { id: string }) => id);
    learn(ids);
    return ids;
  }
  try {
    return JSON.parse(localStorage[NAME] ?? "[]");
  } catch {
    return [];
  }
}

/** Note that `id` was heard to its end, and go on with the next; false where there is none. */
export async function goOn(id: string): Promise<boolean> {
  const ids = await queue();
  await post({ method: "POST", path: heardPath(id) });
  const heard = new Set(waiting().map(({ path }) => path));
  const next = after(ids, id, (other) => other === id || heard.has(heardPath(other)));
  return next !== undefined && show(next);
}

/** Put the page of an article in this one's place and play it. A page that cannot be had is left as it is. */
async function show(id: string): Promise<boolean> {
  const response = await fetch(pageOf(id), { headers: { "x-oyez-page": "1" } }).catch(() => null);
  if (!response?.ok) return false;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const main = page.querySelector("main");
  if (!main?.querySelector("oyez-player")) return false;
  document.querySelector("main")!.replaceWith(document.adoptNode(main));
  document.title = page.title;
  history.pushState(null, "", pageOf(id));
  scrollTo(0, 0);
  const player = document.querySelector("oyez-player");
  if (isPlayer(player)) player.addEventListener("oyez-ready", () => player.play(), { once: true });
  return true;
}
