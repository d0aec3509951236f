import type { CompiledModule } from "@/lib/content/compile/module";
import type { Course } from "@/lib/content/course";
import type { Problem } from "@/lib/content/problem";
import { entryProblem } from "./check";

/** Standard deviations by which a count may differ from chance: fair keys do in fewer than 1 of 300 modules. */
const widest = 3;

/** No position of the compiled options holds the key more or less often than chance would have it. */
export function keyPositions(_course: Course, modules: readonly CompiledModule[]): Problem[] {
  return modules.flatMap(({ module, items }) => {
    const chosen = items.filter(({ options }) => options.length === 3);
    const expected = chosen.length / 3;
    const deviation = Math.sqrt((expected * 2) / 3);
    return [0, 1, 2].flatMap((position) => {
      const count = chosen.filter(({ options }) => options[position]?.right).length;
      if (Math.abs(count - expected) <= widest * deviation) return [];
      const message = `Position ${position + 1} holds ${count} of ${chosen.length} keys.`;
      return [
        entryProblem({ id: module }, "items", { rule: "key-positions", hard: true, message }),
      ];
    });
  });
}
