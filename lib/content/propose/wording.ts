import type { Kind } from "@/lib/content/kind";
import { shownDate } from "@/lib/content/shown";
import { render, tidy } from "./reword/render";
import { nameAlone } from "./reword/shown-name";
import type { Scene } from "./scene";
import type { Force } from "./speech/saying";
import type { Clause } from "./text/clause";

/** What is said, by whom, of what kind, for a statement to be put together. */
export type Saying = {
  clause: Clause;
  because: Clause | null;
  /** Under what it holds: "if …", "until …". */
  limit: Clause | null;
  kind: Kind;
  force: Force | null;
  /** When it was said, where that is not when it was printed. */
  saidOn: string | null;
  holders: readonly string[];
};

/** What is said by itself, in small letters at its start: its front, subject, verb, what follows, why or under what. */
export function sayingOf({ clause, because, limit }: Saying, scene: Scene): string {
  const said = clauseText(clause, scene);
  const tail = because ?? limit;
  if (!tail) return said;
  return because
    ? `${said}, because ${clauseText(tail, scene)}`
    : `${said} ${tail.link} ${clauseText(tail, scene)}`;
}

/** A clause as words of ours, without a mark at its end. */
export function clauseText(
  { front, subject, verbWords, rest }: Clause,
  { gazetteer }: Scene,
): string {
  const opening = front.length > 0 ? `${render(front, gazetteer)}, ` : "";
  const link = /^[,;:—–]$/.test(rest[0]?.lower ?? "") ? "" : " ";
  const who = subject.length === 0 ? "there" : render(subject, gazetteer);
  return ended(`${opening}${who} ${render(verbWords, gazetteer)}${link}${render(rest, gazetteer)}`);
}

/** Without a mark or a little word at its end that waits for more. */
function ended(text: string): string {
  return tidy(text).replace(/(?:[\s,;:—–-]|\s(?:and|or|but|with|of|to|in|for|the|a|an))+$/, "");
}

/** Verbs of saying by kind, none stronger than the kind allows. */
const verbs: Readonly<Record<Kind, string>> = {
  recommendation: "said",
  forecast: "predicted",
  opinion: "argued",
  reported: "reported",
  allegation: "claimed",
  attributed: "said",
};

/** How somebody is told to say a thing of its kind. */
export function verbFor({ kind, force, holders }: Saying, { document }: Scene): string {
  if (kind === "opinion" && force === "plain") return "said";
  return kind === "reported" && holders[0] !== document.outlet ? "wrote" : verbs[kind];
}

/** A saying with who says it and when it was printed, in front or, where the outlet tells it itself, behind. */
export function attributed(saying: Saying, scene: Scene): string {
  const { document } = scene;
  const [speaker = document.outlet] = saying.holders;
  const name = nameOf(speaker, scene);
  const said = sayingOf(saying, scene);
  const when = `in ${saidIn(saying, scene)}`;
  const verb = verbFor(saying, scene);
  if (isOfSelf(saying, scene)) {
    return `${capital(said).replace(name, `${name}, by the author's own account ${when},`)}.`;
  }
  if (speaker === document.outlet && saying.kind === "reported") {
    return `${capital(said)}, ${name} ${verb} ${when}.`;
  }
  const urged = saying.kind === "recommendation" ? urgedTo(saying.clause, scene) : null;
  return `${capital(when)} ${name} ${urged ?? `${verb} that ${said}`}.`;
}

/** The month in which a thing was said, as far as it is known, else that in which it was printed. */
export function saidIn({ saidOn }: Saying, { document }: Scene): string {
  return shownDate((saidOn ?? document.published.date).slice(0, 7));
}

/** Whether an author tells of the author. */
function isOfSelf({ clause, holders }: Saying, { document }: Scene): boolean {
  const [only, ...more] = clause.subject;
  return (
    more.length === 0 && only?.mention?.id === document.author && holders[0] === document.author
  );
}

/** "urged Norvia to …", where somebody named is to do it; "not to" where it is to be left undone. */
function urgedTo(
  { front, subject, verb, verbWords, rest }: Clause,
  { gazetteer }: Scene,
): string | null {
  const isActive = !verb.passive && verb.modal !== null && verb.lemma !== "be";
  if (!isActive || !subject.some(({ mention }) => mention)) return null;
  const isDeed = ({ tag, lower }: Clause["rest"][number]) =>
    tag !== "modal" && tag !== "not" && !/n't$/.test(lower);
  const deed = render(verbWords.filter(isDeed), gazetteer);
  const opening = front.length > 0 ? `, ${render(front, gazetteer)},` : "";
  const to = verb.negated ? "not to" : "to";
  return ended(
    `urged ${render(subject, gazetteer)}${opening} ${to} ${deed} ${render(rest, gazetteer)}`,
  );
}

/** A name as the course has it. */
export function nameOf(id: string, { gazetteer }: Scene): string {
  const entity = gazetteer.entities.get(id);
  return entity ? nameAlone(entity) : id;
}

/** With a capital at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
