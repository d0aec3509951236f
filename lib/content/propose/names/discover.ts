import type { Entity } from "@/lib/content/course";
import { capitalisedRuns, type Run } from "./capitalised";
import {
  entityOf,
  type Gazetteer,
  mentionFinder,
  type Spelling,
  slugOf,
  withEntities,
} from "./gazetteer";
import { mayGoOn, typeOfName } from "./kinds-of-names";
import { isRole, titleBefore } from "./roles";

type Found = { name: string; type: Entity["type"]; spellings: string[] };

const speaking =
  /(?:said|says|told|explained|argued|added|wrote|noted|warned|predicted|according to)$/i;
const speaks =
  /^(?:, [^,.“”"]{3,80})?,?\s+(?:said|says|told|explained|argued|added|wrote|noted|warned|predicted|who|has said|is an?\b|was an?\b)/;

/**
 * A gazetteer with the people, organisations, places, weapons, events and agreements that a text itself introduces: people by
 * a title or an office beside their name or by speaking, the others by what their names say. A surname or an acronym alone
 * names them too where nobody else bears it.
 */
export function discovered(gazetteer: Gazetteer, paragraphs: readonly string[]): Gazetteer {
  const find = mentionFinder(gazetteer);
  const found = new Map<string, Found>();
  for (const text of paragraphs) {
    const known = find(text);
    for (const run of capitalisedRuns(text)) {
      const whole = extended(text, begun(text, run));
      const isKnown = known.some(({ from, to }) => from <= whole.from && to >= whole.to);
      const one = isKnown
        ? null
        : classified(text, whole, (at) => known.some(({ from, to }) => from <= at && to > at));
      if (one && !found.has(one.name)) found.set(one.name, one);
    }
  }
  const all = [...found.values()];
  const widened = withEntities(gazetteer, entities(all), ownSpellings(all));
  return withEntities(widened, [], surnames(widened, paragraphs));
}

/** "Belt and Road Initiative": a name of two parts that only its end tells of. */
function begun(text: string, run: Run): Run {
  if (
    !/^\p{Lu}\p{L}+ (?:Initiative|Organi[sz]ation|Agreement|Treaty|Commission|Council|Ministry|Fund)$/u.test(
      run.text,
    )
  )
    return run;
  const first = /\p{Lu}\p{L}+ and $/u.exec(text.slice(0, run.from))?.[0];
  return first ? { text: first + run.text, from: run.from - first.length, to: run.to } : run;
}

/** "Ministry" with "of Fisheries and Forests" behind it. */
function extended(text: string, run: Run): Run {
  if (!mayGoOn(run.text)) return run;
  const more =
    /^ (?:of|for|on) (?:the )?\p{Lu}\p{L}*(?:[’'-]\p{L}+)*(?:(?: (?:and|of|for|the))* \p{Lu}\p{L}*(?:[’'-]\p{L}+)*)*/u.exec(
      text.slice(run.to),
    );
  return more ? { ...run, text: run.text + more[0], to: run.to + more[0].length } : run;
}

function classified(text: string, run: Run, isKnown: (at: number) => boolean): Found | null {
  return bodyNamed(text, run) ?? personNamed(text, run, isKnown);
}

const bodyBefore =
  /\b(?:agency|service|ministry|group|bloc|institute|party|alliance|body|union|organi[sz]ation|network|bank|movement)\s$/;

/** What is no person: told by its own words, by an acronym behind it, or by what it is called before. */
function bodyNamed(text: string, { text: name, from, to }: Run): Found | null {
  const acronym = /^ \((?:the )?(\p{Lu}[\p{Lu}\d-]{1,9})\)/u.exec(text.slice(to, to + 20))?.[1];
  const type = typeOfName(name);
  const isLong = name.includes(" ");
  const spellings = [name, ...(acronym ? [acronym] : [])];
  if (type && (isLong || (type === "weapon" && !isRole(name)))) return { name, type, spellings };
  const isCalled = /^\p{Lu}{2,6}$/u.test(name) && bodyBefore.test(text.slice(0, from));
  return isCalled || (acronym && isLong) ? { name, type: "organisation", spellings } : null;
}

function personNamed(text: string, run: Run, isKnown: (at: number) => boolean): Found | null {
  const before = text.slice(Math.max(0, run.from - 90), run.from);
  const after = text.slice(run.to, run.to + 90);
  const name = personIn(run.text);
  if (!name?.includes(" ") || isKnown(run.to - name.length)) return null;
  const isTitled = name !== run.text || titleBefore.test(before);
  const isSpeaking = speaking.test(before.trimEnd()) || speaks.test(after);
  return isTitled || isSpeaking || isApposed(after)
    ? { name, type: "person", spellings: [name] }
    : null;
}

/** What a minister is of. */
const portfolio =
  /^(?:Public|Security|Foreign|Affairs|Internal|Interior|Home|National|Defen[cs]e|Finance|Trade|Commerce|Health|Education|Justice|Agriculture|Energy|Labou?r|Planning|Investment|State|Information|Culture|Tourism|Transport|Industry|Economy|Environment|Relations|Cooperation|Development|Services|Staff|Council|Board|Party)$/;

/** A run without the title or the office in front: "Foreign Minister Ada Lund" gives "Ada Lund". */
function personIn(run: string): string | null {
  const words = run.split(/[ \u00a0]/);
  const title = words.findLastIndex(
    (word) =>
      isRole(word) ||
      /^(?:Dr|Mr|Mrs|Ms|Prof|Gen|Lt|Col|Adm|Sen|Rep|Gov|Sir|Lord|Lady)\.?$/.test(word),
  );
  const rest = words.slice(title + 1);
  const name = rest.slice(rest.findLastIndex((word) => portfolio.test(word)) + 1);
  const isName =
    name.length >= 1 &&
    name.length <= 4 &&
    name.every((word) => /^\p{Lu}[\p{L}’'-]*\.?$|^\p{Ll}+$/u.test(word));
  return isName && !name.some((word) => /^\p{Lu}{2,}$/u.test(word)) ? name.join(" ") : null;
}

/** "…, a professor at …,": what stands behind the name says what somebody is. */
function isApposed(after: string): boolean {
  const apposition =
    /^, (?:the |an? |its |their |then |former )?([\p{L}\s’'-]{3,60}?)(?:[,.]| (?:of|at|for|in|with) )/u.exec(
      after,
    )?.[1];
  return apposition !== undefined && isRole(apposition);
}

function entities(found: readonly Found[]): Entity[] {
  return found.map(({ name, type, spellings }) =>
    entityOf({ id: slugOf(name), type, name, aliases: spellings.slice(1) }),
  );
}

function ownSpellings(found: readonly Found[]): Spelling[] {
  return found.flatMap(({ name, spellings }) =>
    spellings.map((spelling) => ({ spelling, id: slugOf(name), use: "name" as const })),
  );
}

/** Surnames of people who are named in full somewhere in the text, where one bearer has it. */
function surnames(gazetteer: Gazetteer, paragraphs: readonly string[]): Spelling[] {
  const all = capitalisedRuns(paragraphs.join("\n")).map(({ text }) => text);
  const people = [...gazetteer.entities.values()].filter(({ type }) => type === "person");
  const bearers = new Map<string, Set<string>>();
  const note = (full: string, id: string) => {
    const parts = full.split(" ");
    const names = parts.length > 1 ? [parts.at(-1), ...(parts.length === 2 ? [parts[0]] : [])] : [];
    for (const name of names)
      if (name && name.length > 2) bearers.set(name, (bearers.get(name) ?? new Set()).add(id));
  };
  for (const { id, name, aliases } of people) {
    if (
      [name, ...aliases].some((one) => one.includes(" ") && all.some((run) => run.includes(one)))
    ) {
      for (const one of [name, ...aliases]) note(one, id);
    }
  }
  return [...bearers].flatMap(([spelling, ids]) => {
    const real = [...ids].filter((id) => gazetteer.entities.has(id));
    return real.length === 1 && real[0] && alone(spelling, all)
      ? [{ spelling, id: real[0], use: "name" as const }]
      : [];
  });
}

/** Whether the text uses the name alone at all. */
function alone(spelling: string, runs: readonly string[]): boolean {
  return runs.some((run) => run === spelling || personIn(run) === spelling);
}
