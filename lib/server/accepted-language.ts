/** The language that all messages are written in first. */
export const firstLanguage = "en";

/** @param files the names of what lies in messages/ */
export function languagesAmong(files: readonly string[]): string[] {
  return files
    .flatMap((file) => /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.json$/.exec(file)?.[1] ?? [])
    .toSorted();
}

/**
 * The language that a browser asks for, of those there are, else the first one of all.
 *
 * @param header an Accept-Language, which anyone can write
 * @see RFC 9110, 12.5.4; a language that is asked for with its country also fits without it
 */
export function acceptedLanguage(header: string | null, available: readonly string[]): string {
  const asked = (header ?? "")
    .slice(0, 1000)
    .split(",")
    .map((part) => {
      const [tag = "", quality] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q=/);
      return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  const fits = (tag: string) =>
    available.find((language) => language.toLowerCase() === tag) ??
    available.find((language) => language === tag.split("-")[0]);
  return asked.map(({ tag }) => fits(tag)).find(Boolean) ?? firstLanguage;
}

/** How dates and figures are written in it. */
export function localeOf(language: string): string {
  return language === "en" ? "en-GB" : language;
}
