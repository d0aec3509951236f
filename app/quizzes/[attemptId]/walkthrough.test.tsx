import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { groupFamilies } from "@/lib/content/group-item";
import { families } from "@/lib/content/item";
import { answeredQuestion, openQuestion } from "@/lib/quiz/attempt";
import { type AttemptRecord, afterDeed, attemptStateOf } from "@/lib/quiz/attempt-state";
import { misfitOf, type QuizItem } from "@/lib/quiz/response";
import messages from "@/messages/en.json";
import { familyWalks, type Step } from "@/tests/support/family-walks";
import { singleWalks } from "@/tests/support/single-walks";
import { ToldAnswer } from "./told-answer";
import { VerdictLine } from "./verdict-line";

const now = new Date("2026-03-05T03:00:00Z");
const begun: AttemptRecord = {
  closesAt: null,
  submittedAt: null,
  closedAt: null,
  regradedAt: null,
  answered: [],
};

const walks = { ...singleWalks, ...familyWalks };
const cases = Object.entries(walks).flatMap(([family, { item, steps }]) =>
  steps.map((step) => ({ family, item, step, sent: step.in })),
);

test.each(cases)("$family, answered $sent", ({ item, step }) => {
  expect(taken(item, step.in)).toEqual({ ...step, in: step.in });
});

test("each family that a quiz asks is walked through", () => {
  const walked = new Set<string>(Object.values(walks).map(({ item }) => item.family));
  const asked = [...families, ...groupFamilies].filter((family) => family !== "flashcard");
  expect(asked.filter((family) => !walked.has(family))).toEqual([]);
});

/** What comes of an answer that is sent to the only question of an attempt just begun. */
function taken(item: QuizItem, sent: string): Step {
  const isRefused = misfitOf(item, sent) !== null;
  const after = isRefused ? begun : afterDeed(begun, { does: "answer", position: 1 }, now);
  const state = attemptStateOf(after ?? begun, now);
  if (isRefused) return { in: sent, state, points: null, seen: [] };
  const shown = item.options.map(({ id }) => id);
  const question = answeredQuestion(openQuestion(1, item, shown), item, sent);
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <VerdictLine mark={question.mark} />
      <ToldAnswer question={question} facts={new Map()} />
    </NextIntlClientProvider>,
  );
  return { in: sent, state, points: question.mark.points, seen: seenIn(markup) };
}

/** What is read on a page, line by line: a sign by its name, what stands below another behind a point. */
function seenIn(markup: string): string[] {
  return markup
    .replaceAll(/<svg[^>]*aria-label="([^"]*)".*?<\/svg>/g, "($1) ")
    .replaceAll(/<\/(?:p|li)>/g, "\n")
    .replaceAll(/<\/strong><span|<\/span><span|<br\/>/g, " · <span")
    .replaceAll(/<[^>]*>/g, "")
    .split("\n")
    .filter((line) => line !== "");
}
