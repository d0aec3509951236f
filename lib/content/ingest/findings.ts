import { endsSentence, wordCount } from "./furniture/sense";
import { spunSigns } from "./machine-spun";
import type { Block, CutOffSign, Finding, ProposedMetadata } from "./reading";

const paywall =
  /\b(?:continue reading|keep reading|read the (?:rest|full|remaining)|to read (?:the (?:full|rest)|this|on)|(?:this|the rest of this) (?:article|story|content|post) is (?:for|available|reserved|only)|(?:only|exclusive(?:ly)?) (?:for|to) (?:paid |paying )?(?:subscribers|members)|already subscribed|you(?:'|’)ve read|preview of)\b/i;
const elsewhere =
  /(?:\[(?:…|\.\.\.|more|continued?)\]|\(continued[^)]*\)|\bcontinued on (?:page|p\.)|\+\d+ chars\])\s*$|^continued on page/i;

/** What a person should know before they take a document over. */
export function findingsOf(
  blocks: readonly Block[],
  proposed: ProposedMetadata,
  expectedLanguage: string | undefined,
): Finding[] {
  const kept = blocks.filter(({ leftOut }) => leftOut === null);
  const sign = cutOffSign(blocks);
  const signs = spunSigns(kept.map(({ text }) => text));
  const { language } = proposed;
  const isOther = language && expectedLanguage && language !== expectedLanguage;
  return [
    ...(sign ? [{ kind: "cut-off", sign } as const] : []),
    ...(signs.length > 0 ? [{ kind: "machine-spun", signs } as const] : []),
    ...(isOther ? [{ kind: "other-language", language } as const] : []),
  ];
}

/** By what a text shows that it goes on where it was not copied; or null. */
function cutOffSign(blocks: readonly Block[]): CutOffSign | null {
  const last = blocks.findLastIndex(({ leftOut, style }) => leftOut === null && style !== "table");
  const text = blocks[last]?.text ?? "";
  if (blocks.slice(last).some((block) => block.text.length < 200 && elsewhere.test(block.text))) {
    return "continues-elsewhere";
  }
  const behind = blocks.slice(last + 1, last + 3).map((block) => block.text);
  if (behind.some((line) => line.length < 200 && paywall.test(line))) return "paywall";
  return isUnfinished(text) ? "unfinished-sentence" : null;
}

/** Whether a paragraph breaks off: many words, a comma or a small word at its end, and no full stop. */
function isUnfinished(text: string): boolean {
  if (wordCount(text) < 12) return false;
  if (/\p{Ll}(?:…|\.{3})\s*$/u.test(text)) return true;
  if (endsSentence(text)) return false;
  return /(?:[,;–—-]|\p{Ll})$/u.test(text) && /[.!?] \p{Lu}|, /u.test(text);
}
