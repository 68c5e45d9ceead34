// SPDX-License-Identifier: Apache-2.0
/** The player's own words: English inside, each other language one JSON file beside the script, fetched where it is spoken. */
import en from "./texts/en.json";

export type Key = keyof typeof en;
type Texts = Partial<Record<Key, string>>;

const loaded: Record<string, Texts> = { en };

/** The language of a BCP 47 tag without its region: `en-GB` is `en`. */
export const base = (tag: string): string => tag.split("-")[0]!.toLowerCase();

/** Fetch a language's texts; undefined where there is nothing to wait for. What does not come is said in English. */
export function fetchTexts(language: string): Promise<void> | undefined {
  const name = base(language);
  if (loaded[name] || !LANGUAGES.includes(name)) return;
  return fetch(new URL(`text-${name}.json`, import.meta.url))
    .then((response) => response.json())
    .then((texts: Texts) => void (loaded[name] = texts))
    .catch(() => {});
}

/** The texts of a BCP 47 language, with English for what it lacks. */
export const textsOf = (language: string): Record<string, string> => ({ ...en, ...loaded[base(language)] });

/** Fills texts in: `{name}` is a value. */
export const speaker =
  <K extends string>(texts: Record<string, string>) =>
  (key: K, values: Record<string, string | number> = {}): string =>
    texts[key]!.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ""}`);

export const translator = (language: string): Translate => speaker<Key>(textsOf(language));

export type Translate = (key: Key, values?: Record<string, string | number>) => string;
