// SPDX-License-Identifier: Apache-2.0
/** Rows tell how their narrations stand, as it happens. */

interface Standing {
  readonly article: string;
  readonly status: "live" | "ready" | "failed";
  readonly made: number;
  readonly total: number;
}

export const said = ({ status, made, total }: Standing): string =>
  status === "ready" ? "Ready" : status === "failed" ? "Could not be read aloud" : `Being read: ${total ? Math.floor((100 * made) / total) : 0} %`;

/** Listen to the server's news; `ready` is called with each article that is now ready. */
export function hearNews(ready: (id: string) => void): void {
  if (!document.querySelector("[data-news]")) return;
  const source = new EventSource("/api/events");
  source.addEventListener("narration", ({ data }) => {
    const news: Standing = JSON.parse(data);
    for (const row of document.querySelectorAll<HTMLElement>(`[data-article="${CSS.escape(news.article)}"] [data-state]`)) {
      row.textContent = said(news);
      row.dataset.state = news.status;
    }
    if (news.status === "ready") ready(news.article);
  });
  source.addEventListener("library", () => {
    const note = document.querySelector<HTMLElement>("[data-changed]");
    if (note) note.hidden = false;
  });
  addEventListener("pagehide", () => source.close());
}
