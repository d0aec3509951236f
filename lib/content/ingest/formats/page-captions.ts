import { oneLine } from "@/lib/content/ingest/clean-text";
import { endsSentence, wordCount } from "@/lib/content/ingest/furniture/sense";

/** Whether an element is a caption that names what is to be seen and tells nothing; one that tells something stays. */
export function isUntoldCaption(element: Element): boolean {
  const names = element.getAttribute("class") ?? "";
  if (element.tagName !== "FIGCAPTION" && !/\bcaption\b/i.test(names)) return false;
  const text = oneLine(element.textContent ?? "");
  const [told = ""] = /^.*[.!?]["”’)]*(?=\s|$)/.exec(text) ?? [];
  return !(endsSentence(told) && wordCount(told) >= 5 && hasVerb(told));
}

/** Names, places and days alone say who is to be seen. */
function hasVerb(text: string): boolean {
  return /\b(?:is|are|was|were|has|have|had|will|can|\p{Ll}{2,}(?:ed|ing|[^s\W]s))\b/u.test(text);
}
