// SPDX-License-Identifier: Apache-2.0
/** Times as people read and hear them; the words come from the browser's own Intl, in every language. */

const pad = (n: number): string => String(n).padStart(2, "0");

/** `1:05`, `1:02:03`. */
export function clock(seconds: number): string {
  const s = Math.max(0, Math.floor(seconds + 1e-6));
  const hours = Math.floor(s / 3600);
  const minutes = Math.floor(s / 60) % 60;
  return hours ? `${hours}:${pad(minutes)}:${pad(s % 60)}` : `${minutes}:${pad(s % 60)}`;
}

const unit = (n: number, name: string, language: string): string =>
  new Intl.NumberFormat(language, { style: "unit", unit: name }).format(n);

/** `4 min`; under a minute `48 sec`. */
export const roughly = (seconds: number, language: string): string =>
  seconds < 59.5 ? unit(Math.round(seconds), "second", language) : unit(Math.round(seconds / 60), "minute", language);

/** `1 min 5 sec`; ten minutes and more without the seconds. */
export function exactly(seconds: number, language: string): string {
  const s = Math.round(seconds);
  if (s < 60 || s >= 600 || s % 60 === 0) return roughly(s, language);
  return `${unit(Math.floor(s / 60), "minute", language)} ${unit(s % 60, "second", language)}`;
}
