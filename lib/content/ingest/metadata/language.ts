import { detect } from "tinyld";

/** Languages that their script alone tells. */
const byScript: readonly (readonly [string, RegExp])[] = [
  ["th", /\p{sc=Thai}/gu],
  ["lo", /\p{sc=Lao}/gu],
  ["km", /\p{sc=Khmer}/gu],
  ["my", /\p{sc=Myanmar}/gu],
  ["ko", /\p{sc=Hangul}/gu],
  ["ja", /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ["zh", /\p{sc=Han}/gu],
  ["el", /\p{sc=Greek}/gu],
  ["he", /\p{sc=Hebrew}/gu],
  ["ka", /\p{sc=Georgian}/gu],
  ["hy", /\p{sc=Armenian}/gu],
];
/** Japanese mixes its own signs among Chinese ones. */
const fewKana = 0.05;
/** As many letters tell enough. */
const enough = 6000;
/** Of fewer letters a language cannot be told. */
const tooFew = 40;

/** The language that most of a text is in, by ISO 639-1; null where it is too short to tell. */
export function languageOf(paragraphs: readonly string[]): string | null {
  const text = paragraphs.join("\n").slice(0, enough);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < tooFew) return null;
  const shares = byScript.map(
    ([code, sign]) => [code, (text.match(sign)?.length ?? 0) / letters] as const,
  );
  const kana = shares.find(([code]) => code === "ja")?.[1] ?? 0;
  const [own] = shares.filter(([, share]) => share >= 0.5).map(([code]) => code);
  if (own) return own === "zh" && kana >= fewKana ? "ja" : own;
  if (kana >= fewKana) return "ja";
  const found = detect(text);
  return found === "" ? null : found;
}
