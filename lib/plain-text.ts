import { z } from "zod";

/**
 * One line or more that a person typed. The database stores no NUL, and half a surrogate pair is
 * no text at all.
 */
export function plainText(max: number) {
  return z
    .string()
    .trim()
    .max(max, `too-long:${max}`)
    .refine((text) => !text.includes("\u0000") && text.isWellFormed(), "unreadable");
}
