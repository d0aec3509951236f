import type { CourseIndex } from "@/lib/content/course-index";
import type { Fact } from "@/lib/content/fact";
import { namesOf } from "@/lib/content/names";
import { namesStand } from "@/lib/content/names-stand";

/** ", Nikkei reported in December 2019" at a sentence's end. */
const closingSource =
  /, (?:as )?[^,]+? (?:reported|recalled|wrote|explained|noted|said|put it)(?: (?:in|on) [^,.]+)?\.$/;

/**
 * What a fact says without who says it: its proposition, or of a report its statement less a closing
 * "…, the outlet reported in 2019". Null where a holder is still named in it, for that would tell the
 * kind.
 */
export function bareSaying(index: CourseIndex, fact: Fact): string | null {
  if (fact.proposition !== undefined) return fact.proposition;
  const bare = fact.statement.replace(closingSource, ".");
  const holders = fact.holders.flatMap(({ who }) => namesOf(index.entity(who)));
  return namesStand(bare, holders) ? null : bare;
}
