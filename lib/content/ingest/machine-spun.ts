import type { SpunSign } from "./reading";

/** What a language model says of itself or to who asked it. */
const remarks =
  /\bas an ai (?:language )?model\b|\bi (?:cannot|can't|am unable to) (?:browse|access real-time|provide real-time)\b|\bmy (?:knowledge cutoff|training data|last update)\b|\b(?:certainly|sure)! here(?:'s| is| are)\b|\bi hope this (?:helps|article finds)\b|\bregenerate response\b|\bwould you like me to (?:expand|add|revise)\b/i;
/** What was left in by who asked. */
const leftover =
  /\[(?:insert|your|add) [^\]]{2,40}\]|\{[^{}|]{2,40}(?:\|[^{}|]{2,40}){1,}\}|\b(?:rewrite|paraphrase) (?:the|this) (?:article|text|paragraph)\b.{0,60}\b(?:unique|plagiarism|seo)\b/i;
/** Set terms as synonym machines turn them. */
const tortured =
  /\b(?:counterfeit (?:consciousness|neural)|profound (?:learning|neural)|colossal information|haze figuring|bosom (?:peril|malignan\w+)|irregular (?:esteem|timberland)|worldwide parameters|leader of the state of|joined together (?:states|countries|kingdom)|unified (?:realm|kingdom|countries of america)|assembled (?:countries|nations|states)|remote (?:clergyman|serve|pastor)|prime (?:clergyman|serve|pastor)|white (?:residence|home) representative|security chamber|gross (?:residential|household) item|human freedoms chamber|european association)\b/gi;
/** Phrases that such texts are padded with. One of them shows nothing. */
const stock = [
  "it is important to note that",
  "it is worth noting that",
  "in today's fast-paced",
  "in the ever-evolving",
  "ever-changing landscape",
  "a rich tapestry",
  "tapestry of",
  "delve into",
  "delves into",
  "navigate the complexities",
  "navigating the complexities",
  "plays a crucial role",
  "play a crucial role",
  "plays a pivotal role",
  "a testament to",
  "in conclusion,",
  "it is crucial to",
  "it is essential to",
  "underscores the importance of",
  "a beacon of",
  "unlock the potential",
  "game-changer",
  "look no further",
  "whether you're a",
  "in summary,",
  "multifaceted",
  "stands as a",
];

const fewestStock = 6;
/** Stock phrases for each thousand words. */
const denseStock = 12;
const fewestSentences = 15;
const sameOpenings = 0.4;

/** By what signs a text was made or turned by a machine; none for what people write. Never proof: a person decides. */
export function spunSigns(paragraphs: readonly string[]): SpunSign[] {
  const text = paragraphs.join("\n").replaceAll("’", "'");
  const unquoted = text.replace(/["“][^"”\n]*["”]/g, " ");
  const signs: SpunSign[] = [];
  if (remarks.test(unquoted)) signs.push("model-remarks");
  if (leftover.test(unquoted)) signs.push("leftover-prompt");
  if (new Set(unquoted.toLowerCase().match(tortured)).size >= 2) signs.push("tortured-terms");
  const isPadded = stockIsDense(unquoted.toLowerCase());
  const isMonotonous = openingsRepeat(unquoted);
  if (isPadded) signs.push("stock-phrases");
  if (isMonotonous && (isPadded || signs.length > 0)) signs.push("repeated-openings");
  return signs;
}

function stockIsDense(text: string): boolean {
  const words = text.split(/\s+/).length;
  const found = stock.filter((phrase) => text.includes(phrase));
  const count = found.reduce((sum, phrase) => sum + text.split(phrase).length - 1, 0);
  return found.length >= fewestStock && (1000 * count) / words >= denseStock;
}

/** Speeches and declarations begin many sentences alike too, so this alone shows nothing. */
function openingsRepeat(text: string): boolean {
  const openings = text
    .split(/(?<=[.!?])\s+|\n/)
    .map((sentence) => sentence.toLowerCase().split(" ").slice(0, 2).join(" "))
    .filter((opening) => opening.includes(" "));
  if (openings.length < fewestSentences) return false;
  const counts = new Map<string, number>();
  for (const opening of openings) counts.set(opening, (counts.get(opening) ?? 0) + 1);
  return Math.max(...counts.values()) / openings.length >= sameOpenings;
}
