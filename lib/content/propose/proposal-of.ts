import type { Kind } from "@/lib/content/kind";
import type { Dated } from "@/lib/content/partial-date";
import { frameOf } from "./frames/frame";
import type { Holders } from "./holders";
import { kindReason } from "./kind-reason";
import type { Doubt, Evidence, Proposal } from "./proposal";
import { proposalFrom } from "./proposal-from";
import type { Scene } from "./scene";
import type { Force } from "./speech/saying";
import { statementOf } from "./statement";
import type { Clause } from "./text/clause";

export type Sayable = {
  clause: Clause;
  because: Clause | null;
  limit: Clause | null;
  kind: Kind;
  force: Force | null;
  saidOn: Dated | null;
  holders: Holders;
  filled: boolean;
};

/** A clause as a proposal; null where no statement or no frame can be made of it. */
export function proposalOf(sayable: Sayable, scene: Scene): Proposal | null {
  const { clause, because, limit, kind, force, saidOn, holders, filled } = sayable;
  const ids = chainOf(sayable, scene);
  const statement = statementOf(
    { clause, because, limit, kind, force, saidOn: saidOn?.date ?? null, holders: ids },
    scene,
  );
  if (!statement) return null;
  const shown = { ...clause, rest: statement.rest };
  const frame = frameOf({ clause: shown, because, kind }, scene);
  if (!frame) return null;
  const doubts: Doubt[] = [];
  const doubt = (isSo: boolean, code: Doubt["code"], field: string | null) =>
    isSo && doubts.push({ code, field });
  doubt(filled, "pronoun", null);
  doubt(holders.byPronoun, "pronoun", "holders");
  doubt(statement.isPart || clause.isInner === true, "part-only", null);
  doubt(statement.near, "wording", "statement");
  doubt(clause.verb.passive, "direction", null);
  doubt(isAnothersOwn(clause, scene), "two-fit", null);
  return proposalFrom(
    {
      frame,
      statement: statement.text,
      proposition: statement.proposition,
      asOf: saidOn?.date ?? null,
      kind,
      kindReason: kindReason(kind, holders.speakers.length > 0),
      holders: ids.map((who, i) =>
        i === 0 && kind === "allegation" ? { who, interest: "a party to what it speaks of" } : who,
      ),
      entities: holders.found,
      evidence: evidenceOf(shown, holders, scene),
      doubts,
    },
    scene,
  );
}

/** "Norvia is poor, and Kestria is among its friends": whose they are may be whom the clause before was about. */
function isAnothersOwn({ link, subject, rest }: Clause, scene: Scene): boolean {
  const before = scene.subject?.mention?.id;
  const isOther = before !== undefined && !subject.some(({ mention }) => mention?.id === before);
  return link !== null && isOther && rest.some(({ lower }) => /^(?:its|their)$/.test(lower));
}

/** The author of a comment passes everything on; of an analysis, what is a view. */
function chainOf({ holders, kind }: Sayable, { document }: Scene): string[] {
  const { author, outlet, genre } = document;
  const isView = kind === "opinion" || kind === "forecast" || kind === "recommendation";
  const isOwn = holders.speakers.length === 0;
  const hasAuthor = author !== null && (genre === "opinion" || (isOwn && isView));
  return hasAuthor ? [...new Set([...holders.ids.slice(0, -1), author, outlet])] : holders.ids;
}

export function evidenceOf(
  { subject, verbWords, rest, front }: Clause,
  holders: Holders,
  { number, paragraph }: Scene,
): Evidence[] {
  const span = (words: Clause["rest"], field: string): Evidence[] => {
    const [first] = words;
    if (!first) return [];
    const from = Math.min(...words.map((word) => word.from));
    const to = Math.max(...words.map((word) => word.to));
    return from < to && to <= paragraph.length ? [{ paragraph: number, from, to, field }] : [];
  };
  const said = [...subject, ...verbWords, ...rest];
  return [
    ...span(said, "statement"),
    ...span(subject, "agent"),
    ...span(verbWords, "action"),
    ...span(
      holders.words.filter(({ text }) => paragraph.includes(text)),
      "holders",
    ),
    ...span(
      [...front, ...rest].filter(({ date }) => date),
      "date",
    ),
  ];
}
