import { cache } from "react";
import { ReportForm } from "@/app/reports/report-form";
import { Provenance } from "@/components/provenance";
import { sourcesOf } from "@/lib/content/source";
import { documentsOf } from "@/lib/content/store";
import type { AskedFact, Question } from "@/lib/quiz/attempt";
import { factIdsIn } from "@/lib/quiz/told";
import { ChartFigure } from "./chart-figure";
import { KindLadder } from "./kind-ladder";
import { NextSteps } from "./next-steps";
import type { SourcedFact } from "./sourced-fact";
import { ToldAnswer } from "./told-answer";
import { ToldMap } from "./told-map";
import { VerdictLine } from "./verdict-line";

type Answered = Extract<Question, { state: "answered" }>;

/** Whether it was right; of each part what was mine, what is right and why; who says so, where and as of when. */
export async function Feedback({ question, facts }: Omit<Answered, "state">) {
  const sourced = await Promise.all(facts.map(withSources));
  const { mark, told, explanation, factIds, itemId } = question;
  const toldIds = new Set(factIds.length > 1 ? factIdsIn(told) : []);
  const asked = sourced.filter(({ fact }) => factIds.includes(fact.id));
  // What a part of the answer rests on stands beside it, and what the question rests on below.
  const below = asked.filter(({ fact }) => !toldIds.has(fact.id));
  const beside = sourced.filter((one) => !below.includes(one));
  const [first] = asked;
  const kind = question.family === "kind" ? first?.fact.kind : undefined;
  return (
    <div className="flex flex-col gap-4">
      <VerdictLine mark={mark} />
      {question.figure?.type === "chart" && <ChartFigure figure={question.figure} />}
      {question.figure?.type === "map" && <ToldMap question={question} />}
      <ToldAnswer question={question} facts={new Map(beside.map((one) => [one.fact.id, one]))} />
      <p className="font-serif text-18">{explanation.statement}</p>
      <p>{explanation.why}</p>
      {kind && <KindLadder stem={question.stem} kind={kind} />}
      {below.map(({ fact, sources }) => (
        <div key={fact.id} className="border-t border-hairline pt-3">
          {factIds.length > 1 && <p className="font-serif">{fact.statement}</p>}
          <Provenance fact={{ ...fact, asOf: fact.asOf.date }} sources={sources} />
        </div>
      ))}
      {first && (
        <>
          <NextSteps question={question} asked={first} />
          <ReportForm
            factId={first.fact.id}
            itemId={itemId}
            meaningRevision={first.fact.meaningRevision}
          />
        </>
      )}
    </div>
  );
}

/** Read once for all questions of a page. */
const documentsIn = cache((courseId: string) => documentsOf(courseId));

async function withSources({ fact, courseId, isVisible }: AskedFact): Promise<SourcedFact> {
  return { fact, isVisible, sources: sourcesOf(fact, await documentsIn(courseId)) };
}
