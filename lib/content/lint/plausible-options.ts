import { isAskedFor } from "@/lib/content/asked-for";
import type { CompiledModule } from "@/lib/content/compile/module";
import type { Course, Entity } from "@/lib/content/course";
import type { Item, Option } from "@/lib/content/item";
import { isPossibleDate } from "@/lib/content/possible-date";
import type { Problem } from "@/lib/content/problem";

/** No wrong option can be struck out by the question's own words: what it asks for, or its date. */
export function plausibleOptions(
  { entities }: Course,
  modules: readonly CompiledModule[],
): Problem[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return modules.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.options
        .filter(({ right }) => !right)
        .flatMap((option) => {
          const message = whyImplausible(item, option, byId);
          if (!message) return [];
          const at = { factId: item.factId, field: item.id };
          return [{ at, rule: "plausible-options", hard: false, message }];
        }),
    ),
  );
}

function whyImplausible(
  { stem, answer }: Item,
  option: Option,
  entities: ReadonlyMap<string, Entity>,
): string | null {
  if (answer.type === "date" && !isPossibleDate(stem, answer.date, option.id)) {
    return `The question's own date rules out "${option.text}".`;
  }
  const key = answer.type === "entity" ? entities.get(answer.id) : undefined;
  const other = entities.get(option.id);
  if (!key || !other || isAskedFor(stem, key, other)) return null;
  return `"${option.text}" is not what the question asks for, by its name and gloss.`;
}
