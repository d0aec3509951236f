import { seededOrder } from "@/lib/chance";
import type { CourseIndex } from "@/lib/content/course-index";
import type { Fact } from "@/lib/content/fact";
import type { Item, Option } from "@/lib/content/item";
import type { Kind } from "@/lib/content/kind";
import { inDate, shownDate } from "@/lib/content/shown";
import { bareSaying } from "./bare-saying";
import { type KindContext, kindContextOf } from "./kind-context";
import { chosenKinds, isKindAsked, wrongKinds } from "./kind-options";
import { kindNames, whyNot } from "./kind-reasons";
import { overrideOf } from "./override";

/** What a statement of these frames says is fixed by its frame: asking its kind teaches nothing. */
const frames = new Set<Fact["frame"]>(["usage", "definition", "office"]);

/** The question what sort of statement a fact is, or null where that is no question. */
export function kindItem(index: CourseIndex, fact: Fact): Item | null {
  const context = kindContextOf(index, fact);
  const saying = bareSaying(index, fact);
  if (!context || !saying || isPlain(fact) || isOwnClaim(fact, context)) return null;
  if (isBackground(index, fact) || !isKindAsked(fact)) return null;
  const id = `${fact.id}:kind`;
  const chosen = overrideOf(fact, id)?.wrong;
  const wrong = chosenKinds(chosen, fact.kind, context) ?? wrongKinds(fact.kind, context, fact.id);
  if (wrong.length < 2) return null;
  return {
    id,
    family: "kind",
    cardId: null,
    factId: fact.id,
    meaningRevision: fact.meaningRevision,
    stem: kindStem(saying, context),
    answer: { type: "kind", shown: fact.kind },
    options: kindOptions(fact, context, { wrong, seed: id }),
    explanation: { statement: fact.statement, why: fact.why },
  };
}

/** A minor report is a report at first sight. */
function isPlain({ frame, kind, salience }: Fact): boolean {
  return frames.has(frame) || (kind === "reported" && salience === 1);
}

/** What a party prints itself is its claim and its own voice at once. */
function isOwnClaim({ kind }: Fact, { voice }: KindContext): boolean {
  return voice === "outlet" && (kind === "attributed" || kind === "allegation");
}

/** Reference works say everything in one voice. */
function isBackground(index: CourseIndex, fact: Fact): boolean {
  return fact.passages.every(({ document }) => index.document(document).genre === "reference");
}

function kindStem(saying: string, context: KindContext): string {
  // A saying that tells its own day need not be dated twice.
  const isDated = saying.includes(shownDate(context.printed));
  const source = `${isDated ? "" : `${inDate(context.printed)} `}${sourceOf(context)}`;
  const opening = source.charAt(0).toUpperCase() + source.slice(1);
  return `${opening} (our wording): “${saying}” What sort of statement was it, as it stood there?`;
}

function sourceOf({ voice, speaker, outlet }: KindContext): string {
  switch (voice) {
    case "outlet":
      return `${outlet} wrote`;
    case "author":
      return `${outlet} printed an article in which ${speaker} wrote`;
    case "cited":
      return `${outlet} published this from ${speaker}`;
  }
}

function kindOptions(
  fact: Fact,
  context: KindContext,
  { wrong, seed }: { wrong: readonly Kind[]; seed: string },
): Option[] {
  const others = wrong.map((kind) => option(fact, kind, whyNot(kind, fact.kind, context)));
  return seededOrder([option(fact, fact.kind, fact.kindReason), ...others], seed);
}

function option(fact: Fact, kind: Kind, reason: string): Option {
  return { id: kind, text: kindNames[kind], right: kind === fact.kind, reason, factId: fact.id };
}
