import type { CourseIndex } from "@/lib/content/course-index";
import type { GroupOf } from "@/lib/content/group";
import { type GroupParts, groupOption, mixed } from "./parts";

/** Who would reject what another says, both on record. */
export function rejectsParts(index: CourseIndex, group: GroupOf<"rejects">): GroupParts {
  const speakers = [
    { fact: group.rejectedBy, right: true },
    ...group.saidBy.map((said) => ({ ...said, right: false })),
  ];
  const options = speakers.map((told) => {
    const { id, name } = speakerOf(index, told.fact);
    return groupOption(index, { ...told, id, text: name });
  });
  return {
    answer: { type: "one", shown: speakerOf(index, group.rejectedBy).name },
    options: mixed(group, options),
    statement: index.fact(group.rejectedBy).statement,
  };
}

function speakerOf(index: CourseIndex, factId: string) {
  const [first] = index.fact(factId).holders;
  if (!first) throw new RangeError(`${factId} has no holder.`);
  return index.entity(first.who);
}
