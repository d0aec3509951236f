import { z } from "zod";

/**
 * One line or more that a person typed. The database stores no NUL, and half a surrogate pair is
 * no text at all.
 */
export function plainText(max: number) {
  return z
    .string()
    .trim()
    .max(max, `Keep it to ${max} characters.`)
    .refine(
      (text) => !text.includes("\u0000") && text.isWellFormed(),
      "This is not readable text.",
    );
}
