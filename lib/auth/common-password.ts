import { dictionary } from "@zxcvbn-ts/language-common";

/** Made at the first question: most of what the server does asks no password. */
let common: ReadonlySet<string> | undefined;

/** Whether a password is among the some 50,000 that people use most, however it is capitalised. */
export function isCommonPassword(password: string): boolean {
  common ??= new Set(dictionary["passwords-common"]);
  return common.has(password.toLowerCase());
}
