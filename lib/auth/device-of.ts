/** The first that fits: most browsers also claim to be others, which stand further down. */
const browsers = [
  ["Edge", /\bEdg(e|A|iOS)?\//],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Firefox", /\b(Firefox|FxiOS)\//],
  ["Chrome", /(Chrome|CriOS|Chromium)\//],
  ["Safari", /\bSafari\//],
] as const;

const systems = [
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Android", /\bAndroid\b/],
  ["Windows", /\bWindows\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["macOS", /\bMacintosh\b/],
  ["Linux", /\b(Linux|X11)\b/],
] as const;

/**
 * The browser and the system that a User-Agent claims, by the names people know, each null where it
 * names none of them. A claim, made by the client: good for recognizing one's own device, and for
 * nothing else. An iPad calls itself a Mac.
 */
export function deviceOf(userAgent: string | null) {
  const named = <T extends string>(names: readonly (readonly [T, RegExp])[]) =>
    names.find(([, pattern]) => pattern.test(userAgent ?? ""))?.[0] ?? null;
  return { browser: named(browsers), system: named(systems) };
}
