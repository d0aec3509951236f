import type { Course, SourceDocument } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import type { Problem } from "@/lib/content/problem";
import { factProblem } from "./check";

/** Each passage of a held document names its paragraph and bears that paragraph's print. */
export function passagePrints({ documents, facts: all }: Course, facts = all): Problem[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return facts.flatMap((fact) =>
    fact.passages.flatMap((passage) => {
      const document = byId.get(passage.document);
      const message = document ? misprint(passage, document) : null;
      if (!message) return [];
      return [factProblem(fact, "passages", { rule: "passage", hard: true, message })];
    }),
  );
}

function misprint(passage: Fact["passages"][number], document: SourceDocument): string | null {
  if (document.sha256 === null) return null;
  const { paragraph, print } = passage;
  if (paragraph === undefined || print === undefined) {
    return `A passage of "${document.id}" needs its paragraph and print.`;
  }
  const expected = document.prints[paragraph - 1];
  if (expected === undefined) return `"${document.id}" has no paragraph ${paragraph}.`;
  if (expected === print) return null;
  return `Paragraph ${paragraph} of "${document.id}" has the print ${expected}, not ${print}.`;
}
