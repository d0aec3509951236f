import type { EntryBody } from "@/lib/content/entry";
import {
  attributed,
  changed,
  type Edit,
  names,
  type Standing,
  withField,
  withoutField,
} from "./edit";
import type { Correction } from "./schema";

/** The meanings that are published, by the id of a fact or a group; what is in none is not. */
export type PublishedMeanings = ReadonlyMap<string, number>;

/**
 * We were wrong: the fact says something else, and whoever learned it learns it anew. With it every
 * question over several facts that names it is asked anew. A fact that was raised since it was last
 * published is not raised once more.
 */
export function correct(
  entries: readonly Standing[],
  factId: string,
  { said, published }: { said: Correction; published: PublishedMeanings },
): Edit[] {
  return entries.flatMap((entry) => {
    if (entry.sort === "FACT" && entry.id === factId) {
      return [changed(entry, saying(raised(entry, published), said))];
    }
    const isAskedWithIt = entry.sort === "GROUP" && names(entry, factId);
    return isAskedWithIt ? [changed(entry, raised(entry, published))] : [];
  });
}

function raised({ id, body }: Standing, published: PublishedMeanings): EntryBody {
  const stands = typeof body.meaningRevision === "number" ? body.meaningRevision : 1;
  const wanted = Math.max(stands, (published.get(id) ?? 0) + 1);
  return wanted === 1 ? body : withField(body, ["meaningRevision", wanted], "frame");
}

function saying(body: EntryBody, { asOf, sourceNote, ...said }: Correction) {
  const { statement, proposition, why } = said;
  const texts = { statement, proposition, why, sourceNote };
  const told = Object.entries(texts).reduce<EntryBody>(
    (said, [field, text]) =>
      text === "" ? withoutField(said, field) : withField(said, [field, text], "statement"),
    attributed(body, said),
  );
  return dayOf(told.asOf) === asOf ? told : { ...told, asOf };
}

/** A date as its field shows it, without what it was inferred from. */
export function dayOf(value: unknown): string {
  if (typeof value === "object" && value !== null && "date" in value) return `${value.date}`;
  return value === undefined ? "" : `${value}`;
}
