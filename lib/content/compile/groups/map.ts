import { askedValue } from "@/lib/content/asked-value";
import type { CourseIndex } from "@/lib/content/course-index";
import type { GroupOf } from "@/lib/content/group";
import { type GroupParts, groupOption, mixed } from "./parts";

/** One place to be found among others on the map. */
export function mapParts(index: CourseIndex, group: GroupOf<"map">): GroupParts {
  const { key, others } = group;
  const fact = index.fact(key.fact);
  const value = askedValue(fact, key.slot);
  if (value?.type !== "entity") throw new RangeError(`${key.fact} has no place in "${key.slot}".`);
  const placed = [
    { fact: key.fact, entity: value.id, right: true },
    ...others.map((other) => ({ ...other, right: false })),
  ];
  const options = placed.map(({ entity, ...told }) =>
    groupOption(index, { ...told, id: entity, text: index.entity(entity).name }),
  );
  return {
    answer: { type: "one", shown: index.entity(value.id).name },
    options: mixed(group, options),
    figure: { type: "map", places: options.map(({ id }) => id).toSorted() },
    statement: fact.statement,
  };
}
