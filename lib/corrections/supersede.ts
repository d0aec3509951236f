import type { Course } from "@/lib/content/course";
import { shownDate } from "@/lib/content/shown";
import { attributed, changed, type Edit, type Standing, withField, withoutField } from "./edit";
import type { Supersession } from "./schema";

/** Ids that nothing bears yet. */
export type Minted = { factId: string; groupId: string };

/** What was said of the former alone: how it is asked, and until when it holds. */
const ofTheFormer = ["meaningRevision", "validUntil", "reviewBy", "asks", "overrides", "notes"];

/**
 * The world changed: a new fact takes the former's place behind it in its module, the former is told
 * until when it held, and both make a question of then and now.
 *
 * @param today YYYY-MM-DD
 */
export function supersede(
  entries: readonly Standing[],
  factId: string,
  { said, minted, today }: { said: Supersession; minted: Minted; today: string },
): Edit[] {
  const former = entries.find((entry) => entry.sort === "FACT" && entry.id === factId);
  if (!former) return [];
  const { moduleId } = former;
  const fresh = ofTheFormer.reduce(withoutField, former.body);
  const body = {
    ...withField({ ...attributed(fresh, said), id: minted.factId }, ["supersedes", factId], "asOf"),
    ...{ statement: said.statement, why: said.why, asOf: said.asOf },
    ...(said.proposition === "" ? {} : { proposition: said.proposition }),
    passages: [passageOf(entries, said)],
    provenance: { drafted: today, readAgainstSource: today, directionTicked: 1 },
  };
  const group = { ...thenAndNow(former, said, minted), ...provenance(today) };
  return [
    changed(former, withField(former.body, ["validUntil", said.validUntil], "asOf")),
    { sort: "FACT", id: minted.factId, moduleId, body, seen: null },
    ...(moduleId === null
      ? []
      : [{ sort: "GROUP" as const, id: minted.groupId, moduleId, body: group, seen: null }]),
    ...entries.flatMap((entry) => {
      const facts = entry.sort === "MODULE" ? entry.body.facts : null;
      if (!Array.isArray(facts) || !facts.includes(factId)) return [];
      const listed = facts.flatMap((id) => (id === factId ? [id, minted.factId] : [id]));
      return [changed(entry, { ...entry.body, facts: listed })];
    }),
  ];
}

function passageOf(entries: readonly Standing[], { document, paragraph }: Supersession) {
  const source = entries.find((entry) => entry.sort === "DOCUMENT" && entry.id === document);
  const prints = source?.body.prints as Course["documents"][number]["prints"] | undefined;
  const print = paragraph === null ? undefined : prints?.[paragraph - 1];
  return { document, ...(print === undefined ? {} : { paragraph, print }) };
}

function thenAndNow(former: Standing, said: Supersession, { factId, groupId }: Minted) {
  const [then, now] = [said.validUntil, said.asOf].map(shownDate);
  return {
    id: groupId,
    family: "then-now",
    stem: `What was so until ${then}, and what was so as of ${now}?`,
    why: said.why,
    former: { fact: former.id, text: said.thenText },
    latter: { fact: factId, text: said.nowText },
  };
}

function provenance(today: string) {
  return { provenance: { drafted: today, readAgainstSource: today } };
}
