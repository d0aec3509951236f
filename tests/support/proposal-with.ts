import type { Proposal } from "@/lib/content/propose/proposal";

/**
 * What the fifth paragraph of the first document of a desk course reports, in these words; the gate has nothing
 * against a statement on Ada Brenn at the Dell Range, or Oto Lind at Port Sarn.
 */
export function proposalWith(statement: string): Proposal {
  const isLind = statement.includes("Oto Lind");
  return {
    fact: {
      frame: "action",
      agent: isLind ? "oto-lind" : "ada-brenn",
      action: { text: isLind ? "opened an exercise" : "watched an exercise" },
      place: isLind ? "port-sarn" : "dell-range",
      statement,
      kind: "reported",
      kindReason: "The paper tells it in its own voice.",
      holders: ["harbour-post"],
      asOf: "2019-03",
      passages: [{ document: "post-2019", paragraph: 5 }],
    },
    entities: [],
    paragraphs: [5],
    evidence: [{ paragraph: 5, from: 0, to: 9, field: "statement" }],
    doubts: [],
  };
}
