import type { Entry, EntryBody } from "@/lib/content/entry";
import { factFields } from "@/lib/proposals/fact-fields";
import type { Attributed } from "./schema";

/** An entry as it stands, at the revision at which it was read. */
export type Standing = Entry & { revision: number };

/** What becomes of an entry; `body` is null where it goes. `seen` is null for a new one. */
export type Edit = Omit<Entry, "body"> & { body: EntryBody | null; seen: number | null };

/** That an entry says this from now on. */
export function changed({ revision, ...entry }: Standing, body: EntryBody): Edit {
  return { ...entry, body, seen: revision };
}

/** That an entry goes. */
export function gone({ revision, ...entry }: Standing): Edit {
  return { ...entry, body: null, seen: revision };
}

/** Whether an id stands anywhere in an entry. */
export function names({ body }: Pick<Entry, "body">, id: string): boolean {
  return JSON.stringify(body).includes(JSON.stringify(id));
}

/** The fields in the order of the entry; new ones stand behind the one they belong to, or last. */
export function withField(
  body: EntryBody,
  [field, value]: readonly [string, unknown],
  behind?: string,
): EntryBody {
  if (field in body || !behind || !(behind in body)) return { ...body, [field]: value };
  const fields = Object.entries(body).flatMap(([name, said]) =>
    name === behind
      ? [
          [name, said],
          [field, value],
        ]
      : [[name, said]],
  );
  return Object.fromEntries(fields);
}

/** An entry without a field. */
export function withoutField(body: EntryBody, field: string): EntryBody {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== field));
}

/** A fact's entry with what sort of saying it is, and who says it, from who says it first to who prints it. */
export function attributed(
  body: EntryBody,
  { kind, kindReason, who, interest }: Attributed,
): EntryBody {
  const holders = who.map((id, place) => ({ who: id, interest: interest[place] ?? "" }));
  return { ...body, kind, kindReason, holders: factFields.holders.write(holders) };
}
