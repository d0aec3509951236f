import type { Entity } from "@/lib/content/course";
import { entityOf } from "@/lib/content/propose/names/gazetteer";
import type { ProposableText, Proposal } from "@/lib/content/propose/proposal";

/** Two states that are nowhere, and who is heard of there. */
const known: readonly Entity[] = [
  entityOf({ id: "norvia", type: "state", name: "Norvia" }),
  entityOf({ id: "kestria", type: "state", name: "Kestria" }),
  entityOf({ id: "norva-post", type: "outlet", name: "Norva Post" }),
  entityOf({ id: "ida-marsh", type: "person", name: "Ida Marsh" }),
  entityOf({ id: "heron-7", type: "weapon", name: "Heron-7" }),
  entityOf({ id: "calm-sea", type: "event", name: "Calm Sea", aliases: ["Calm Sea exercise"] }),
];

/** A text of such paragraphs, printed by the Norva Post in May 2031; an opinion is Ida Marsh's. */
export function fictionalText(
  paragraphs: readonly string[],
  genre: ProposableText["document"]["genre"] = "news",
): ProposableText {
  return {
    document: {
      id: "norva-post-2031",
      outlet: "norva-post",
      author: genre === "opinion" || genre === "analysis" ? "ida-marsh" : null,
      published: { date: "2031-05-20", grounds: null },
      language: "en",
      genre,
    },
    paragraphs,
    known,
  };
}

/** Who says a proposal, from who says it first to who prints it. */
export function whoSays({ fact }: Proposal): string[] {
  return fact.holders.map((holder) => (typeof holder === "string" ? holder : holder.who));
}
