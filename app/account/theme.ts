import type { cookies } from "next/headers";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const themeCookie = "theme";

/** What the browser keeps of the choice of light or dark; it belongs to the device, not the person. */
export function themeOf(jar: Awaited<ReturnType<typeof cookies>>): Theme {
  const kept = jar.get(themeCookie)?.value;
  return themes.find((theme) => theme === kept) ?? "system";
}
