import type { cookies } from "next/headers";

export const textSizes = ["normal", "large", "larger"] as const;
export type TextSize = (typeof textSizes)[number];

export const textSizeCookie = "text-size";

/** What the browser keeps of the choice of a text size; it belongs to the device, not the person. */
export function textSizeOf(jar: Awaited<ReturnType<typeof cookies>>): TextSize {
  const kept = jar.get(textSizeCookie)?.value;
  return textSizes.find((size) => size === kept) ?? "normal";
}
