// SPDX-License-Identifier: Apache-2.0
/** "More": what is lit, when to sleep, a link to this sentence, and a word to the newsroom about what was said wrong. */
import { type Tools, sentenceNow } from "./core";
import { type Dialog, createDialog } from "./dialog";
import { button, h, on } from "./dom";
import { linkTo } from "./place";
import type { ReadAlong } from "./readalong";
import type { Sleep } from "./sleep";

const LIT = { both: "sw", sentence: "s", word: "w", none: "-" } as const;
const MINUTES = [5, 10, 15, 30, 45, 60];

export function createOptions(core: Tools, sleep: Sleep, along: Pick<ReadAlong, "light">): Dialog {
  const { t, host, store, language } = core;

  function lit(): HTMLElement {
    const now = store.recall("lit") ?? LIT.both;
    const choices = (["both", "sentence", "word", "none"] as const).map((name) => {
      const radio = h("input", { type: "radio", name: "lit", value: LIT[name] });
      radio.checked = LIT[name] === now;
      return h("label", { class: "choice" }, radio, t(`lit_${name}`));
    });
    const group = h("fieldset", { class: "choices" }, h("legend", {}, t("lit")), ...choices);
    on(group, "change", ({ target }: Event) => {
      const { value } = target as HTMLInputElement;
      store.remember("lit", value);
      along.light(value);
    });
    return group;
  }

  function timer(): HTMLElement {
    const minute = new Intl.NumberFormat(language, { style: "unit", unit: "minute", unitDisplay: "long" });
    const choices: [number, string][] = [[0, t("sleepOff")], ...MINUTES.map((n) => [n, minute.format(n)] as [number, string]), [-1, t("sleepParagraph")]];
    const select = h("select", {}, ...choices.map(([value, text]) => h("option", { value }, text)));
    on(select, "change", () => sleep.set(+select.value));
    sleep.told = (value) => (select.value = `${value}`);
    return h("label", { class: "typed" }, t("sleep"), select);
  }

  // --- A link to this sentence

  const share = button("share", t("share"));
  const link = h("input", { readonly: "", "aria-label": t("share"), class: "link" });
  link.hidden = true;
  on(share, "click", async () => {
    const now = sentenceNow(core);
    if (!now) return;
    const url = linkTo(location.href, now[0]);
    core.emit("share", { url });
    try {
      if (navigator.share) await navigator.share({ title: core.manifest()!.title, url });
      else {
        await navigator.clipboard.writeText(url);
        said.textContent = t("copied");
      }
    } catch (error) {
      if ((error as Error).name === "AbortError") return;
      // No way to hand it over: it can be copied by hand.
      link.hidden = false;
      link.value = url;
      link.select();
    }
  });

  // --- What was said wrong

  const wrong = button("wrong", t("wrong"));
  const quote = h("blockquote");
  const words = h("textarea", { rows: 2, maxlength: 500 });
  const send = button("send", t("send"));
  const form = h("div", { class: "form" }, quote, h("label", {}, t("wrongHow"), words), send);
  const said = h("p", { class: "said", role: "status" });
  form.hidden = true;
  wrong.hidden = !host.hasAttribute("report");
  let about: object = {};
  on(wrong, "click", () => {
    const now = sentenceNow(core);
    form.hidden = !now || !form.hidden;
    wrong.setAttribute("aria-expanded", `${!form.hidden}`);
    if (form.hidden || !now) return;
    const [[block, offset], text] = now;
    const { id, voice, title } = core.manifest()!;
    about = { article: id, title, voice, block, offset, text };
    quote.textContent = text;
    words.focus();
  });
  on(send, "click", async () => {
    const report = { ...about, comment: words.value.trim(), page: location.href };
    send.disabled = true;
    const address = host.getAttribute("report");
    let done = !core.emit("report", report);
    if (!done && address)
      done = await fetch(new URL(address, document.baseURI), {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(report),
      }).then(({ ok }) => ok, () => false);
    send.disabled = false;
    said.textContent = t(done ? "sent" : "notSent");
    if (!done) return;
    words.value = "";
    form.hidden = true;
    wrong.setAttribute("aria-expanded", "false");
  });

  const dialog = createDialog(t, "more", t("more"), lit(), timer(), h("div", { class: "acts" }, share, wrong), link, form, said);
  on(dialog.element, "close", () => {
    link.hidden = form.hidden = true;
    said.textContent = "";
  });
  return dialog;
}
