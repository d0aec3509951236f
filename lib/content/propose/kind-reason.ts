import type { Kind } from "@/lib/content/kind";

const reasons: Readonly<Record<Kind, string>> = {
  recommendation: "It says what should be done.",
  forecast: "It says what will be.",
  opinion: "It values or explains.",
  reported: "The text says it in its own voice.",
  allegation:
    "A party with an interest of its own says it of another, and nobody had confirmed it.",
  attributed: "Somebody else says it, and the text passes it on.",
};

/** What makes a statement of its kind, as a draft. */
export function kindReason(kind: Kind, hasSpeaker: boolean): string {
  return kind === "opinion" && hasSpeaker ? "The speaker values or explains." : reasons[kind];
}
