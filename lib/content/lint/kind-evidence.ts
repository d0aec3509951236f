import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import type { Kind } from "@/lib/content/kind";
import type { Problem } from "@/lib/content/problem";
import { factProblem } from "./check";

/** Who prints a fact; which of them are press, not parties; and who speaks there in an own voice. */
type Printers = Record<"outlets" | "press" | "own", ReadonlySet<string>>;

/** The kind is no stronger than who says it allows, and fits the frame. */
export function kindEvidence(course: Course, facts = course.facts): Problem[] {
  return facts.flatMap((fact) => {
    const printers = printersOf(course, fact);
    const findings = [weakEvidence(fact, printers), misframed(fact), unprinted(fact, printers)];
    return findings.flatMap((message) =>
      message ? [factProblem(fact, "kind", { rule: "kind", hard: true, message })] : [],
    );
  });
}

function printersOf({ documents, entities }: Course, fact: Fact): Printers {
  const sources = documents.filter(({ id }) => fact.passages.some((p) => p.document === id));
  const outlets = new Set(sources.map(({ outlet }) => outlet));
  const authors = sources.flatMap(({ author }) => author ?? []);
  const isPress = (id: string) => entities.find((one) => one.id === id)?.type === "outlet";
  const press = new Set([...outlets].filter(isPress));
  return { outlets, press, own: new Set([...outlets, ...authors]) };
}

function weakEvidence({ kind, holders, comments }: Fact, { press, own }: Printers) {
  const [speaker] = holders;
  if (!speaker) return null;
  if (kind === "reported" && !own.has(speaker.who)) {
    return `"${speaker.who}" says this, so the outlet does not report it in its own voice.`;
  }
  if ((kind === "attributed" || kind === "allegation") && press.has(speaker.who)) {
    return `"${speaker.who}" prints it in its own voice, so it is said by nobody else.`;
  }
  if (kind === "allegation" && speaker.interest === null) {
    return `An allegation comes from a party with an interest: name that of "${speaker.who}".`;
  }
  const confirmed = comments.some(({ by, stance }) => stance === "confirms" && by !== speaker.who);
  return kind === "allegation" && confirmed ? "It is confirmed, so it is no allegation." : null;
}

/** The kinds that each frame allows. Forecasts and recommendations have frames of their own. */
const kindsByFrame: Readonly<Record<Fact["frame"], readonly Kind[]>> = {
  event: ["reported", "attributed", "allegation"],
  delivery: ["reported", "attributed", "allegation"],
  action: ["reported", "attributed", "allegation"],
  office: ["reported", "attributed", "allegation"],
  quantity: ["reported", "attributed", "allegation", "opinion"],
  definition: ["reported", "attributed"],
  claim: ["reported", "attributed", "allegation", "opinion"],
  assessment: ["reported", "opinion", "forecast"],
  usage: ["reported", "attributed", "opinion"],
  forecast: ["forecast"],
  recommendation: ["recommendation"],
};

function misframed({ kind, frame }: Fact): string | null {
  const allowed = kindsByFrame[frame];
  if (allowed.includes(kind)) return null;
  const article = /^[aeo]/.test(frame) ? "An" : "A";
  return `${article} ${frame} is of the kind ${allowed.map((one) => `"${one}"`).join(" or ")}.`;
}

function unprinted({ holders }: Fact, { outlets }: Printers): string | null {
  const last = holders.at(-1);
  if (!last || outlets.has(last.who)) return null;
  return `The holders end with "${last.who}", who prints none of its passages.`;
}
