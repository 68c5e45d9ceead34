// SPDX-License-Identifier: Apache-2.0
/** The player's own words. A language is one JSON file beside en.json and one line in `languages`. */
import en from "./texts/en.json";

export type Key = keyof typeof en;

const languages: Record<string, Partial<Record<Key, string>>> = { en };

/** The language of a BCP 47 tag without its region: `en-GB` is `en`. */
export const base = (tag: string): string => tag.split("-")[0]!.toLowerCase();

/** Makes the texts of a BCP 47 language, with English for what it lacks. */
export function translator(language: string): (key: Key, values?: Record<string, string | number>) => string {
  const texts = { ...en, ...languages[base(language)] };
  return (key, values = {}) => texts[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

export type Translate = ReturnType<typeof translator>;
