import type { Kind } from "@/lib/content/kind";
import { factProblem } from "@/lib/content/lint/check";
import { sourcesOf } from "@/lib/content/lint/source-texts";
import { tellsOfSaying } from "@/lib/content/lint/speaking";
import type { Problem } from "@/lib/content/problem";
import { type Marked, markedSentences } from "./marked";

/** What a sentence says of the kind of what stands in it, and the kinds that go with it. */
const cues: readonly { cue: RegExp; kinds: readonly Kind[]; message: string }[] = [
  {
    cue: /\b(?:alleg\w+|accus\w+)\b/i,
    kinds: ["allegation", "opinion", "forecast", "recommendation"],
    message: "What is marked alleges it: look whether it is more than an allegation.",
  },
  {
    cue: /\b(?:will|would|is expected to|are expected to|is likely to|are likely to|is set to|predict(?:s|ed))\b/i,
    kinds: ["forecast", "recommendation", "opinion", "allegation", "attributed"],
    message: "What is marked speaks of what will be: look whether it is a forecast.",
  },
  {
    cue: /\b(?:should|ought to|must|urg(?:es|ed)|recommend(?:s|ed)?)\b/i,
    kinds: ["recommendation", "opinion", "forecast", "allegation", "attributed"],
    message: "What is marked speaks of what should be: look whether it is a recommendation.",
  },
];

/** Where the kind seems stronger than what is marked for it: told as the outlet's own what another says there. */
export function kindDoubts(marked: Marked): Problem[] {
  const { fact, course } = marked;
  const text = markedSentences(marked).join("\n");
  const isComment =
    fact.kind === "reported" &&
    sourcesOf(fact, course.documents).some(({ genre, author }) => genre === "opinion" && author);
  const isAnothers = fact.kind === "reported" && (tellsOfSaying(text) || /[“"]/.test(text));
  const messages = [
    ...(isComment
      ? ["It stands in a comment: look whether it is more than its author's opinion."]
      : []),
    ...(isAnothers
      ? [
          "In what is marked somebody says something: look whether the outlet says this in its own voice.",
        ]
      : []),
    ...cues.flatMap(({ cue, kinds, message }) =>
      cue.test(text) && !kinds.includes(fact.kind) ? [message] : [],
    ),
  ];
  return messages.map((message) =>
    factProblem(fact, "kind", { rule: "evidence-kind", hard: false, message }),
  );
}
