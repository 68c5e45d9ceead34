// SPDX-License-Identifier: Apache-2.0
/** What is to be told the server, in order, also when there is no network now: kept in this browser until it is told. */

export interface Letter {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

const NAME = "oyez-outbox";
/** Letters kept at most; the oldest go. */
const MOST = 500;

function read(): Letter[] {
  try {
    return JSON.parse(localStorage[NAME] ?? "[]");
  } catch {
    return [];
  }
}

function write(letters: readonly Letter[]): void {
  try {
    localStorage[NAME] = JSON.stringify(letters.slice(-MOST));
  } catch {
    // A full disk: what is told now is told, and the rest is lost with the page.
  }
}

/** A later letter to the same place takes the earlier one's. */
export const added = (letters: readonly Letter[], letter: Letter): Letter[] => [
  ...letters.filter((each) => each.method !== letter.method || each.path !== letter.path),
  letter,
];

export const waiting = (): readonly Letter[] => read();

/** Send one; false where the server could not be reached. What it refuses is not sent again. */
async function send({ method, path, body }: Letter): Promise<Response | null> {
  const init = { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body ?? {}), keepalive: true };
  const response = await fetch(path, init).catch(() => null);
  return response && (response.status < 500 || response.status === 501) ? response : null;
}

let sending: Promise<void> | null = null;

/** Send what waits; a server that is not there is asked again, for as long as the page stands. */
export function flush(): Promise<void> {
  return (sending ??= empty().finally(() => (sending = null)));
}

const SOON = 2_000;
const LATE = 60_000;
let pause = SOON;
let timer: ReturnType<typeof setTimeout> | undefined;

function again(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void flush(), pause);
  pause = Math.min(pause * 2, LATE);
}

async function empty(): Promise<void> {
  for (let [first] = read(); first; [first] = read()) {
    if (!(await send(first))) return again();
    pause = SOON;
    write(read().filter(({ method, path }) => method !== first!.method || path !== first!.path));
  }
}

/** Tell the server, now or later; its answer where it is told now. */
export async function post(letter: Letter): Promise<Response | null> {
  if (!read().length) {
    const response = await send(letter);
    if (response) return response;
  }
  write(added(read(), letter));
  void flush();
  return null;
}
