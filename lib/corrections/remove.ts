import type { EntryBody } from "@/lib/content/entry";
import { changed, type Edit, gone, names, type Standing, withoutField } from "./edit";

/** What removing a fact does, or the headings of the briefs that stand on it alone. */
export type Removing = { edits: Edit[]; barredBy: [] } | { edits: null; barredBy: string[] };

/**
 * The fact goes, and nothing takes its place: with it go the questions over several facts that name it,
 * its second reading and its forecast. Where another entry only mentions it, it is not mentioned any
 * more. A section of a brief that has no other fact has to be written anew first.
 */
export function remove(entries: readonly Standing[], factId: string): Removing {
  const barredBy = entries.flatMap((entry) => sectionsOn(entry, factId));
  if (barredBy.length > 0) return { edits: null, barredBy };
  const edits = entries.flatMap((entry): Edit[] => {
    if (entry.id === factId || (entry.sort === "GROUP" && names(entry, factId))) {
      return [gone(entry)];
    }
    return names(entry, factId) ? [changed(entry, unnamed(entry.body, factId))] : [];
  });
  return { edits, barredBy: [] };
}

function sectionsOn({ sort, body }: Standing, factId: string): string[] {
  const brief = sort === "MODULE" && Array.isArray(body.brief) ? body.brief : [];
  return brief.flatMap(({ heading, facts }) =>
    Array.isArray(facts) && facts.length === 1 && facts[0] === factId ? [`${heading}`] : [],
  );
}

/** An entry without this fact: out of lists, and out of what was drawn from it. */
export function unnamed(body: EntryBody, factId: string): EntryBody {
  const rest = body.supersedes === factId ? withoutField(body, "supersedes") : body;
  return cut(rest, factId) as EntryBody;
}

function cut(value: unknown, factId: string): unknown {
  if (Array.isArray(value)) {
    return value.filter((one) => !isOf(one, factId)).map((one) => cut(one, factId));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, cut(one, factId)]));
}

/** The id itself, or a wrong option that was drawn from it. */
function isOf(value: unknown, factId: string): boolean {
  if (value === factId) return true;
  return typeof value === "object" && value !== null && "fact" in value && value.fact === factId;
}
