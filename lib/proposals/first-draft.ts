import type { SourceDocument } from "@/lib/content/course";
import { inDate } from "@/lib/content/shown";
import type { FactDraft } from "./draft";
import { entityDraftOf } from "./entity-draft";
import { draftOf } from "./fact-draft";
import { type NamesOf, proposedAsks } from "./proposed-asks";
import type { StoredProposal } from "./stored-proposal";

type Around = {
  document: Pick<SourceDocument, "outlet" | "published"> | null;
  /** The names of the course's entities. */
  namesOf: NamesOf;
  /** What a fact of this document is probably about. */
  topics: readonly string[];
};

/**
 * A proposal as its form is first seen: what a person has to give besides is there as far as it can be
 * proposed (questions, topics, a sentence on where it comes from), and may be left so or changed.
 */
export function firstDraft(
  { fact, entities, evidence }: StoredProposal,
  around: Around,
): FactDraft {
  const draft = draftOf(fact);
  const brought = entities
    .map(entityDraftOf)
    .filter(({ id }) => id !== "" && around.namesOf(id).length === 0);
  const namesOf: NamesOf = (id) => {
    const own = brought.find((entity) => entity.id === id);
    return own ? [own.name, ...own.aliases.split("\n").filter(Boolean)] : around.namesOf(id);
  };
  return {
    ...draft,
    entities: brought,
    evidence,
    topics: draft.topics.length > 0 ? draft.topics : [...around.topics],
    why: draft.why || whereFrom(draft, around.document, namesOf),
    asks: draft.asks.length > 0 ? draft.asks : proposedAsks(draft, namesOf),
  };
}

/** "Harbour Post printed it in May 2019, from Oto Lind." */
function whereFrom(draft: FactDraft, document: Around["document"], namesOf: NamesOf): string {
  const outlet = document && namesOf(document.outlet)[0];
  if (!outlet) return "";
  const when = inDate(document.published.date);
  const dated = `${when.charAt(0).toLowerCase()}${when.slice(1)}`;
  const speaker = draft.holders[0]?.who;
  const from = speaker && speaker !== document.outlet ? namesOf(speaker)[0] : undefined;
  return `${outlet} printed it ${dated}${from ? `, from ${from}` : ", in its own voice"}.`;
}
