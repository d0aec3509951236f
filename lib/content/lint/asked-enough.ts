import type { CompiledModule } from "@/lib/content/compile/module";
import type { Course } from "@/lib/content/course";
import type { Family } from "@/lib/content/item";
import type { Problem } from "@/lib/content/problem";
import { factProblem } from "./check";

const typedFamilies: readonly Family[] = ["typed", "cloze", "quantity", "date"];

/** Every fact that matters is typed at least once and, unless merely reported, asked for its source or kind. */
export function askedEnough(_course: Course, modules: readonly CompiledModule[]): Problem[] {
  return modules.flatMap(({ facts, items }) =>
    facts
      .filter(({ salience }) => salience >= 2)
      .flatMap((fact) => {
        const own = items.filter(({ factId }) => factId === fact.id);
        const lacks = (wanted: readonly Family[]) => !own.some((i) => wanted.includes(i.family));
        const asksSource = own.some(({ cardId }) => cardId === `${fact.id}:holder`);
        const messages = [
          lacks(typedFamilies) ? "No question of it is typed." : null,
          fact.kind !== "reported" && !asksSource && lacks(["kind"])
            ? "No question asks its kind or who says it."
            : null,
        ];
        return messages.flatMap((message) =>
          message ? [factProblem(fact, "asks", { rule: "asked", hard: true, message })] : [],
        );
      }),
  );
}
