import { shownDate } from "@/lib/content/shown";

/** A field of an entry that says something else than before, in words; empty where it said nothing. */
export type ChangedField = { field: string; before: string; after: string };

type Body = Readonly<Record<string, unknown>>;

/** What a reader has no use for: they follow from the rest. */
const unsaid: ReadonlySet<string> = new Set(["id", "prints", "sha256", "print", "ticked"]);

/**
 * Where an entry says something else than before, field by field; of questions each by its slot. Ids are told by
 * what they name.
 *
 * @param before null where the entry was made
 * @param after null where it was taken away
 */
export function changedFields(
  before: Body | null,
  after: Body | null,
  nameOf: (id: string) => string,
): ChangedField[] {
  const [was, is] = [before, after].map((body) => fieldsOf(body ?? {}, nameOf));
  const fields = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...fields]
    .map((field) => ({ field, before: was?.get(field) ?? "", after: is?.get(field) ?? "" }))
    .filter((one) => one.before !== one.after);
}

/** The fields of an entry in words. */
function fieldsOf(body: Body, nameOf: (id: string) => string): Map<string, string> {
  const fields = Object.entries(body).filter(([key]) => !unsaid.has(key));
  return new Map(fields.map(([key, value]) => [key, shownValue(value, nameOf)]));
}

/** Whatever stands in a file, in words. */
function shownValue(value: unknown, nameOf: (id: string) => string): string {
  if (typeof value === "string") return isDate(value) ? shownDate(value) : nameOf(value);
  if (Array.isArray(value)) {
    return value
      .map((one) => shownValue(one, nameOf))
      .filter(Boolean)
      .join("; ");
  }
  if (typeof value !== "object" || value === null) return String(value ?? "");
  const parts = Object.entries(value).filter(([key]) => !unsaid.has(key));
  return parts.map(([key, part]) => shownPart(key, shownValue(part, nameOf))).join(" · ");
}

/** What speaks for itself stands alone; the rest is named. */
const plain: ReadonlySet<string> = new Set(
  "who,by,text,date,question,name,amount,unit,bound,document,stance,heading".split(","),
);

function shownPart(key: string, text: string): string {
  return plain.has(key) ? text : `${key}: ${text}`;
}

function isDate(text: string): boolean {
  return /^\d{4}(-\d{2}){1,2}$/.test(text);
}
