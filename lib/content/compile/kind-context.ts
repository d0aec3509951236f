import type { CourseIndex } from "@/lib/content/course-index";
import type { Fact } from "@/lib/content/fact";
import { datesOverlap } from "@/lib/content/partial-date";
import { runningName } from "@/lib/content/running-name";

/** In whose voice a document says something: its outlet's, its author's, or someone's whom it cites. */
type Voice = "outlet" | "author" | "cited";

/** Who says a fact, and where it was printed when. */
export type KindContext = {
  voice: Voice;
  speaker: string;
  outlet: string;
  /** When the document was published. */
  printed: string;
  /** Whether the speaker has an interest of its own in the matter. */
  interested: boolean;
  /** Whether it is said of what would, could or might be, which is near to foretelling. */
  conditional: boolean;
};

const conditional = /\b(?:could|may|might|will|would)\b/;

/** Null where no holder's document is as late as what the fact says of it. */
export function kindContextOf(index: CourseIndex, fact: Fact): KindContext | null {
  const [holder] = fact.holders;
  const document = printedIn(index, fact);
  if (!document || !holder) return null;
  return {
    voice: voiceOf(holder.who, document),
    speaker: runningName(index.course, index.entity(holder.who)),
    outlet: runningName(index.course, index.entity(document.outlet)),
    printed: document.published.date,
    interested: holder.interest !== null,
    conditional: conditional.test(fact.proposition ?? fact.statement),
  };
}

/** A report is its first holder's own; what is cited is read where the last holder prints it. */
function printedIn(index: CourseIndex, { passages, holders, kind, asOf }: Fact) {
  const outlets = holders.map(({ who }) => who);
  const printer = kind === "reported" ? outlets[0] : outlets.at(-1);
  return passages
    .map((passage) => index.document(passage.document))
    .filter(({ published }) => isAsLate(published.date, asOf.date))
    .filter(({ outlet, author }) => outlet === printer || author === printer)[0];
}

function isAsLate(printed: string, asOf: string): boolean {
  return printed >= asOf || datesOverlap(printed, asOf);
}

function voiceOf(who: string, document: { outlet: string; author: string | null }): Voice {
  if (who === document.outlet) return "outlet";
  return who === document.author ? "author" : "cited";
}
