// SPDX-License-Identifier: Apache-2.0
/** home.js: what the reader's own pages need besides the player: the queue, places on every device, and listening offline. */
import { SHELL, keepParts, partsOf } from "./kept";
import { hearNews } from "./news";
import { flush, post } from "./outbox";
import { follow } from "./places";
import { isPlayer } from "./player";
import { goOn, learn } from "./queue";
import { keepIfWanted, setUpStorage } from "./storage";

let life = new AbortController();

/** A player is on the page: its place, its speed and its voice are the listener's, on every device. */
function ready({ target: player, detail }: CustomEvent): void {
  if (!isPlayer(player)) return;
  life.abort();
  life = new AbortController();
  const { speed } = player.dataset;
  if (speed && !localStorage[`oyez:speed:${detail.id}`]) player.speed = +speed;
  follow(player, detail.id, life.signal);
}

/** The listener has chosen: what is chosen here holds on every device. */
const choose = (body: object): void => void post({ method: "PATCH", path: "/api/settings", body });

let choosing = 0;

function speedChosen({ target: player, detail }: CustomEvent): void {
  if (!isPlayer(player) || `${detail.speed}` === player.dataset.speed) return;
  player.dataset.speed = `${detail.speed}`;
  clearTimeout(choosing);
  choosing = setTimeout(() => choose({ speed: detail.speed }), 800);
}

function voiceChosen({ target: player, detail }: CustomEvent): void {
  const language = isPlayer(player) && player.dataset.language;
  if (language) choose({ voices: { [language]: detail.voice } });
}

/** Style and scripts of this page, for when there is no network. The page of the queue is kept as it is now. */
async function keepShell(): Promise<void> {
  const shell = await caches.open(SHELL);
  await keepParts(document);
  if (document.querySelector("[data-queue=whole]")) await shell.add(location.pathname);
  const urls = partsOf(document).map((path) => new URL(path, location.href));
  const paths = new Map(urls.map(({ pathname, href }) => [pathname, href]));
  for (const { url } of await shell.keys()) {
    const newer = paths.get(new URL(url).pathname);
    // The page that is kept may be older than this one, and has the same scripts only while nothing is updated.
    if (newer && newer !== url) await shell.delete(url);
  }
}

async function setUpWorker(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register("/sw.js");
  await navigator.serviceWorker.ready;
  await keepShell();
}

function setUpForms(): void {
  // Selects that filter go at once; without scripts there is a button.
  document.addEventListener("change", (event) => {
    const field = event.target as HTMLElement;
    if (field.matches("select[data-go]")) field.closest("form")!.requestSubmit();
  });
  document.addEventListener("click", async (event) => {
    const button = (event.target as Element).closest<HTMLElement>("button[data-copy]");
    if (!button) return;
    await navigator.clipboard.writeText(button.dataset.copy!);
    button.textContent = "Copied";
  });
}

/** The bookmarklet's window hands over the page that a subscriber sees; it becomes what a form holds, and nothing else. */
function setUpSent(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-sent]");
  const { opener } = window;
  if (!form || !opener) return;
  addEventListener("message", ({ source, data }) => {
    if (source !== opener || typeof data?.html !== "string" || typeof data.url !== "string") return;
    form.querySelector<HTMLInputElement>("[name=url]")!.value = data.url;
    form.querySelector<HTMLTextAreaElement>("[name=text]")!.value = data.html;
    form.querySelector("[data-sent-status]")!.textContent = "The page is here.";
  });
  opener.postMessage("oyez-ready", "*");
}

document.addEventListener("oyez-ready", ready as EventListener);
document.addEventListener("oyez-speedchange", speedChosen as EventListener);
document.addEventListener("oyez-voicechange", voiceChosen as EventListener);
document.addEventListener("oyez-ended", ((event: CustomEvent) => void goOn(event.detail.id)) as EventListener);
addEventListener("online", () => void flush());
addEventListener("popstate", () => location.reload());

const rows = document.querySelectorAll<HTMLElement>("[data-queue=whole] [data-article]");
if (document.querySelector("[data-queue=whole]")) learn([...rows].map((row) => row.dataset.article!));
setUpForms();
setUpSent();
hearNews(keepIfWanted);
void flush();
void setUpStorage();
void setUpWorker().catch(() => {});
