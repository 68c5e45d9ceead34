// SPDX-License-Identifier: Apache-2.0
declare module "*.css" {
  /** The minified style sheet. */
  const text: string;
  export default text;
}

// Set when the files are built.
/** The languages besides English whose texts stand beside the script. */
declare const LANGUAGES: readonly string[];
/** The digest of more.js, as `integrity` has it. */
declare const MORE: string;
