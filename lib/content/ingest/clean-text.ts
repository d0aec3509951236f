// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/g;
const spaces = /[^\S\r\n\t]/g;

/**
 * A text that a database keeps and a person reads: no control signs, soft hyphens or invisible spaces,
 * no halves of characters; other spaces become plain ones. Line breaks and runs of spaces stay.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(unwanted, "").replace(spaces, " ");
}

/** The same on one line. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}
