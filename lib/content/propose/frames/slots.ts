import type { Dated } from "@/lib/content/partial-date";
import { render } from "@/lib/content/propose/reword/render";
import type { Scene } from "@/lib/content/propose/scene";
import type { Clause } from "@/lib/content/propose/text/clause";
import type { Word } from "@/lib/content/propose/text/word";

/** Who the clause is about: the first name of its subject, else of what follows, else of those on the stage. */
export function agentOf(clause: Clause, { subject, pair }: Scene): string | null {
  const named = (words: readonly Word[]) =>
    words.find(({ mention }) => mention?.use !== undefined && mention.use !== "adjective") ??
    words.find(({ mention }) => mention);
  const word = named(clause.subject) ?? named(clause.rest) ?? named(clause.front) ?? subject;
  return word?.mention?.id ?? pair?.[0] ?? null;
}

/** What is done to whom: the words up to the first other name, the name, and what follows it. */
export function deedOf({ subject, verbWords, rest }: Clause, agent: string, scene: Scene) {
  const isOther = ({ mention }: Word) =>
    mention !== null && mention.use !== "adjective" && mention.id !== agent;
  const at = rest.findIndex(isOther);
  const patient = (rest[at] ?? subject.find(isOther))?.mention?.id;
  const before = at < 0 ? rest : rest.slice(0, at);
  const after = at < 0 ? [] : rest.slice(at + 1);
  const object = textOf(after, scene).replace(/^['’]s\s+|^[,;:\s—–-]+/, "");
  return {
    action: { text: textOf([...verbWords, ...before], scene) },
    ...(patient ? { patient } : {}),
    ...(/\p{L}/u.test(object) ? { object: { text: object } } : {}),
  };
}

const refusals = /^(?:refuse|deny|fail|decline|reject|oppose|avoid|stop|cease|abstain)$/;

/** Denied by "not", by a subject or an object that is none, or by a verb that says so. */
export function isDenied({ verb, subject, rest }: Clause): boolean {
  const isNone = /^(?:no|neither|nobody|nothing|none|few)$/.test(subject[0]?.lower ?? "");
  const [first, second] = rest;
  const hasNone = /^(?:no|nothing|neither)$/.test(first?.lower ?? "") && second?.lower !== "longer";
  return verb.negated || isNone || hasNone || startsNot(rest) || refusals.test(verb.lemma);
}

function startsNot(rest: readonly Word[]): boolean {
  const at = rest.slice(0, 2).findIndex(({ tag }) => tag === "not");
  return at >= 0 && !/^(?:only|just|merely)$/.test(rest[at + 1]?.lower ?? "");
}

/** The date that a clause names first. */
export function dateIn({ front, rest }: Clause): Dated | null {
  return [...front, ...rest].find(({ date }) => date)?.date ?? null;
}

export type DateInput = string | { date: string; grounds: string };

/** A date as a fact takes it: bare where it is stated, with its grounds where it was worked out. */
export function dateInput({ date, grounds }: Dated): DateInput {
  return grounds === null ? date : { date, grounds };
}

/** Words as a slot holds them: ours where there are others, without a mark at the end. */
export function textOf(words: readonly Word[], { gazetteer }: Scene): string {
  return render(words, gazetteer).replace(/[\s,;:—–-]+$/, "");
}
