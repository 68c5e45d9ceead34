// SPDX-License-Identifier: Apache-2.0
/** The second file: what is wanted only after a touch. Its digest stands in the first, so an `integrity` there holds for both. */
import { h } from "./dom";
import type { CreateMore } from "./more";

let making: Promise<CreateMore> | undefined;
let tries = 0;

/** Have it in this file already. */
export function provide(create: CreateMore): void {
  making = Promise.resolve(create);
}

/** Load it once, from the folder this file came from; what failed may be asked for again. */
export function loadMore(): Promise<CreateMore> {
  return (making ??= fetchMore().catch((error: unknown) => {
    making = undefined;
    throw error;
  }));
}

/** A preloaded module is checked against its digest, and an import of the same address takes what was preloaded. */
async function fetchMore(): Promise<CreateMore> {
  // A module that failed stays failed under its address.
  const { href } = new URL(`more.js${tries++ ? `?${tries}` : ""}`, import.meta.url);
  const link = h("link", { rel: "modulepreload", href, integrity: MORE, crossorigin: "" });
  await new Promise((done, fail) => {
    link.onload = done;
    link.onerror = fail;
    document.head.append(link);
  }).finally(() => link.remove());
  return (await import(href)).createMore;
}
