// SPDX-License-Identifier: Apache-2.0
/** Elements made by calls, never from markup, so that Trusted Types and a strict CSP have nothing to object to. */

type Props = Record<string, string | number | boolean | null>;

/** An element with attributes (`false` and `null` leave one out) and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Props = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false && value !== null) element.setAttribute(name, value === true ? "" : String(value));
  element.append(...children);
  return element;
}

/** 24-unit outlines; each is one path. */
const PATHS = {
  play: "M8 5v14l11-7z",
  pause: "M7 5h3.6v14H7zM13.4 5H17v14h-3.6z",
  previous: "M6 6h2v12H6zM19 6v12l-9-6z",
  next: "M16 6h2v12h-2zM5 6v12l9-6z",
  down: "M6.7 9 12 14.2 17.3 9l1.2 1.3L12 16.8l-6.5-6.5z",
  close: "M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z",
  minus: "M5 11h14v2H5z",
  plus: "M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6z",
  download: "M11 4h2v8.2l3.3-3.2 1.4 1.4L12 16l-5.7-5.6L7.7 9l3.3 3.2zM5 18h14v2H5z",
  sound: "M4 9v6h4l5 4V5L8 9zm11.5-.9v7.8c1.5-.7 2.5-2.1 2.5-3.9s-1-3.2-2.5-3.9z",
  stop: "M7 7h10v10H7z",
} as const;

export type Icon = keyof typeof PATHS;

const SVG = "http://www.w3.org/2000/svg";

/** An inline icon in the text's colour, hidden from assistive technology. */
export function icon(name: Icon): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

/** A button with only an icon to see and a name to hear. */
export function iconButton(name: Icon, label: string, part: string): HTMLButtonElement {
  return h("button", { type: "button", class: "icon", part, "aria-label": label, title: label }, icon(name));
}

/** Give a button another icon and name. */
export function dress(button: HTMLButtonElement, name: Icon, label: string): void {
  if (button.getAttribute("aria-label") === label) return;
  button.setAttribute("aria-label", label);
  button.title = label;
  button.replaceChildren(icon(name));
}

/** A sheet that a CSP with `style-src 'none'` allows. */
export function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
