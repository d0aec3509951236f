/** Scripts that part no words by spaces; a word of theirs is reckoned at a few letters. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
const lettersPerWord = 3;
/** Beyond so many letters words are reckoned, at so many letters each. */
const long = 5000;
const lettersOfWord = 6;
const ending = /[.!?…。！？။៖។]["'”’»)\]*]*(?:\[\d+\])*$/;
/** "U.S." and "p.m." end no sentence. */
const abbreviated = /\b(?:[A-Z]\.){1,}$|\b(?:a\.m|p\.m|Inc|Ltd|Co|Corp|No|vol|pp?)\.$/;

/** How many words a text has, also where they are not parted by spaces. */
export function wordCount(text: string): number {
  if (text.length > long) return Math.round(text.length / lettersOfWord);
  const signs = text.match(unspaced)?.length ?? 0;
  const spaced =
    text.replace(unspaced, "").match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0;
  return spaced + Math.ceil(signs / lettersPerWord);
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return ending.test(text.trim()) && !abbreviated.test(text.trim());
}

/** Whether a text is told rather than labelled: a sentence of some length, or much text of any kind. */
export function isProse(text: string): boolean {
  const words = wordCount(text);
  return words >= 25 || (words >= 7 && endsSentence(text));
}

/** Whether a text speaks to who reads the page rather than of its matter. */
export function isAddressed(text: string): boolean {
  const spoken = text
    .slice(0, long)
    .replace(/["“«][^"”»]*["”»]/g, " ")
    .replace(/^[\s•*‣▪-]+/, "");
  return reader.test(spoken) || imperative.test(spoken.trim());
}

const reader =
  /\b(?:you|your|yours|our|us|we)\b|\b(?:vous|votre|vos|notre|nos|Sie|Ihre?n?|unsere?n?|usted|su correo|вы|ваш\p{L}*|наш\p{L}*)(?!\p{L})/iu;
const imperative =
  /^(?:accept|become|browse|buy|check|choose|click|consider|continue|create|discover|donate|download|enjoy|enter|find|follow|get|give|help|join|learn|listen|log|make|never miss|open|please|rate|read|receive|register|see|select|share|sign|start|stay|subscribe|support|tap|thank you for|thanks for|try|unlock|upgrade|view|visit|want|watch|write)\b/i;

/** Whether a line could stand above a text: short, and not a sentence. */
export function isTitleLike(text: string): boolean {
  const words = wordCount(text);
  return words > 0 && words <= 16 && !(endsSentence(text) && !/[?!]["'”’»)]*$/.test(text));
}

/** Whether a line has no letter and no digit. */
export function isBare(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Whether a line is a list of short names, parted by signs or wide spaces, as menus are. */
export function isMenu(text: string): boolean {
  const parts = text.split(/\s*[|›»•·→▸]\s*|\s+[>/–—]\s+|\s{2,}|\t/).filter((part) => part !== "");
  if (parts.length < 3 || /\d{2}/.test(text)) return false;
  return parts.every((part) => wordCount(part) <= 5 && !/[.:;%]$/.test(part.trim()));
}

/** Whether a line gives a value to a name, as lists of figures do: "Area: 212,400 sq km". */
export function isLabelled(text: string): boolean {
  const [, label, value] = /^([^:]{2,80}):\s+(\S.*)$/.exec(text) ?? [];
  return label !== undefined && value !== undefined && wordCount(label) <= 12;
}
