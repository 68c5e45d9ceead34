// SPDX-License-Identifier: Apache-2.0
declare module "*.css" {
  /** The minified style sheet. */
  const text: string;
  export default text;
}
