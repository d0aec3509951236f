import type { CompiledModule } from "@/lib/content/compile/module";
import type { Course } from "@/lib/content/course";
import type { Problem } from "@/lib/content/problem";
import { factProblem } from "./check";

const asksTheFirst = /\b(?:first|origin\w*|source)\b/i;

/** Who passes a statement on says it too: beside the speaker only where the stem asks for the first. */
export function firstHolders({ facts }: Course, modules: readonly CompiledModule[]): Problem[] {
  const holders = new Map(facts.map((fact) => [fact.id, fact.holders.map(({ who }) => who)]));
  return modules.flatMap(({ items }) =>
    items
      .filter(({ family, stem }) => family === "holder" && !asksTheFirst.test(stem))
      .flatMap((item) =>
        item.options
          .filter(({ id, right }) => !right && holders.get(item.factId)?.includes(id))
          .map(({ text }) =>
            factProblem({ id: item.factId }, item.id, {
              rule: "first-holder",
              hard: true,
              message: `${text} passes this on: ask who says it first, or originally.`,
            }),
          ),
      ),
  );
}
