import { StartRefused } from "./start-refused.mjs";

/**
 * Why the start ended, for the person at the console: one sentence where they can do something about
 * it, else the error with its stack.
 */
export function reasonOf(error) {
  if (/\bENOSPC\b|No space left on device/.test(`${error.code} ${error.message}`)) {
    return "The disk is full: make room on it and start again. What was stored is still there.";
  }
  return error instanceof StartRefused ? error.message : error.stack;
}
