// SPDX-License-Identifier: Apache-2.0
/** What is kept on this device: marks in the rows, the switch that keeps the queue, and how much room it takes. */
import { drop, keep, keptIds, sizes } from "./kept";

const SWITCH = "oyez-keep-queue";
const wanted = (): boolean => localStorage[SWITCH] === "1";

const megabytes = (bytes: number): string =>
  new Intl.NumberFormat("en", { style: "unit", unit: "megabyte", maximumFractionDigits: 1 }).format(bytes / 1e6);

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-queue] [data-article]")];

/** Show which articles are kept. */
async function mark(): Promise<void> {
  const ids = await keptIds();
  for (const row of document.querySelectorAll<HTMLElement>("[data-article]")) {
    const place = row.querySelector<HTMLElement>("[data-kept]");
    if (place) place.hidden = !ids.has(row.dataset.article!);
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-keep]")) {
    button.textContent = ids.has(button.dataset.keep!) ? "Remove from this device" : "Keep on this device";
    button.hidden = false;
  }
}

/** Show how much room is taken, and by which articles. */
async function weigh(): Promise<void> {
  const place = document.querySelector<HTMLElement>("[data-storage]");
  if (!place) return;
  const found = await sizes();
  const total = [...found.values()].reduce((sum, size) => sum + size, 0);
  const { quota = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  const room = quota ? ` of ${megabytes(quota)} this browser gives` : "";
  place.textContent = `${found.size} ${found.size === 1 ? "article" : "articles"}, ${megabytes(total)}${room}.`;
}

let busy: Promise<void> = Promise.resolve();

/** One after the other, so that a phone's line is not shared by twenty downloads. */
function keepAll(ids: readonly string[], status: HTMLElement | null): Promise<void> {
  busy = busy.then(async () => {
    let [done, failed] = [0, ""];
    for (const id of ids) {
      if (status) status.textContent = `Keeping ${done + 1} of ${ids.length} …`;
      await keep(id)
        .then((whole) => (done += +whole))
        .catch((error) => (failed = error.name === "QuotaExceededError" ? " This device has no more room." : " The server could not be reached."));
      if (failed) break;
    }
    await mark();
    await weigh();
    if (status) status.textContent = done === ids.length ? `All ${done} can be heard without a network.` : `${done} of ${ids.length} can be heard without a network.${failed}`;
  });
  return busy;
}

/** What has become ready is kept, where the listener wants the queue kept. */
export function keepIfWanted(id: string): void {
  if (wanted() && rows().some((row) => row.dataset.article === id)) void keepAll([id], null);
}

export async function setUpStorage(): Promise<void> {
  if (!("caches" in globalThis)) return;
  const box = document.querySelector<HTMLInputElement>("input[data-keep-queue]");
  const status = document.querySelector<HTMLElement>("[data-keep-status]");
  const all = (): Promise<void> => keepAll(rows().map((row) => row.dataset.article!), status);
  if (box) {
    box.closest<HTMLElement>("[hidden]")?.removeAttribute("hidden");
    box.checked = wanted();
    box.addEventListener("change", () => {
      localStorage[SWITCH] = box.checked ? "1" : "0";
      void navigator.storage?.persist?.();
      if (box.checked) void all();
      else if (status) status.textContent = "";
    });
    if (box.checked) void all();
  }
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button[data-keep]");
    if (button) void toggle(button);
  });
  document.querySelector("button[data-forget]")?.addEventListener("click", async () => {
    for (const id of await keptIds()) await drop(id);
    localStorage[SWITCH] = "0";
    await mark();
    await weigh();
  });
  await tidy();
  await mark();
  await weigh();
}

async function toggle(button: HTMLButtonElement): Promise<void> {
  const id = button.dataset.keep!;
  button.disabled = true;
  try {
    if ((await keptIds()).has(id)) await drop(id);
    else if (!(await keep(id))) button.textContent = "Still being read: try again in a moment";
    if (!button.textContent!.startsWith("Still")) await mark();
  } catch {
    button.textContent = "That did not work: try again";
  }
  button.disabled = false;
}

/** On the page of the queue: what has left it was heard, and goes from this device. */
async function tidy(): Promise<void> {
  if (!wanted() || !document.querySelector("[data-queue=whole]")) return;
  const ids = new Set(rows().map((row) => row.dataset.article));
  for (const id of await keptIds()) if (!ids.has(id)) await drop(id);
}
