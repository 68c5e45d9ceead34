// SPDX-License-Identifier: Apache-2.0
/** The little of Node that the tests use; its whole type package would be a dependency more. */
declare module "node:test" {
  export function test(name: string, body: () => void): void;
  export function afterEach(body: () => void): void;
}
declare module "node:assert/strict" {
  const assert: {
    ok(value: unknown): void;
    equal(actual: unknown, expected: unknown): void;
    deepEqual(actual: unknown, expected: unknown): void;
    throws(body: () => void, check: (error: unknown) => boolean): void;
  };
  export default assert;
}
