import { kinds } from "@/lib/content/kind";
import { type FactDraft, stances } from "./draft";
import { listIn, oneOf, recordIn, textIn, wordsIn } from "./raw-value";

/** A fact as its file says it; its values are not known to fit the schema. */
export type FactBody = Readonly<Record<string, unknown>>;

/** How one field of a draft is read from a fact as its file says it, and written into one: undefined leaves it out. */
type Field<K extends keyof FactDraft> = {
  read: (body: FactBody) => FactDraft[K];
  write: (value: FactDraft[K]) => unknown;
};

type Plain =
  | "statement"
  | "proposition"
  | "kindReason"
  | "validUntil"
  | "reviewBy"
  | "sourceNote"
  | "why";

/** Those that stand under one key in a fact of whatever frame; slots, polarity and asks are read apart. */
export const factFields: {
  [K in
    | Plain
    | "kind"
    | "holders"
    | "comments"
    | "asOf"
    | "topics"
    | "salience"
    | "notes"]: Field<K>;
} = {
  statement: plain("statement"),
  proposition: plain("proposition"),
  kind: { read: ({ kind }) => oneOf(kinds, kind, "reported"), write: (kind) => kind },
  kindReason: plain("kindReason"),
  holders: {
    read: ({ holders }) => listIn(holders).map(readHolder),
    write: (holders) =>
      holders
        .filter(({ who }) => who)
        .map(({ who, interest }) => (interest ? { who, interest } : who)),
  },
  comments: {
    read: ({ comments }) => listIn(comments).map(readComment),
    write: (comments) =>
      filled(
        comments
          .filter(({ by }) => by)
          .map(({ by, stance, asOf }) => ({ by, stance, asOf: writeDated(asOf) })),
      ),
  },
  asOf: { read: ({ asOf }) => readDated(asOf), write: writeDated },
  validUntil: plain("validUntil"),
  reviewBy: plain("reviewBy"),
  sourceNote: plain("sourceNote"),
  why: plain("why"),
  topics: { read: ({ topics }) => listIn(topics).map(textIn), write: (topics) => topics },
  salience: {
    read: ({ salience }) => oneOf(["1", "2", "3"] as const, textIn(salience), "2"),
    write: Number,
  },
  notes: {
    read: ({ notes }) =>
      Object.entries(recordIn(notes)).map(([rule, note]) => ({ rule, note: textIn(note) })),
    write: (notes) => {
      const said = notes.filter(({ note }) => note);
      return said.length === 0
        ? undefined
        : Object.fromEntries(said.map(({ rule, note }) => [rule, note]));
    },
  },
};

function plain(key: Plain) {
  return {
    read: (body: FactBody) => textIn(body[key]),
    write: (text: string): unknown => text || undefined,
  };
}

function readHolder(holder: unknown): FactDraft["holders"][number] {
  if (typeof holder === "string") return { who: holder, interest: "" };
  const { who, interest } = recordIn(holder);
  return { who: textIn(who), interest: textIn(interest) };
}

function readComment(comment: unknown): FactDraft["comments"][number] {
  const { by, stance, asOf } = recordIn(comment);
  return { by: textIn(by), stance: oneOf(stances, stance, "none"), asOf: readDated(asOf) };
}

/** A date alone is stated; with grounds it is inferred. */
export function readDated(value: unknown): FactDraft["asOf"] {
  if (typeof value !== "object") return { date: textIn(value), grounds: "" };
  const { date, grounds } = recordIn(value);
  return { date: textIn(date), grounds: textIn(grounds) };
}

export function writeDated({ date, grounds }: FactDraft["asOf"]): unknown {
  if (!date) return undefined;
  return grounds ? { date, grounds } : date;
}

export function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** Words of a list, one a line. */
export function linesOf(list: unknown): string {
  return wordsIn(list).join("\n");
}

export function listOf(lines: string): string[] {
  return lines
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
