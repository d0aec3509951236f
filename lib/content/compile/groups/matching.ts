import { shownAs } from "@/lib/content/compile/shown-as";
import type { CourseIndex } from "@/lib/content/course-index";
import type { GroupOf } from "@/lib/content/group";
import { matchedValue } from "@/lib/content/matched-value";
import { type GroupParts, groupOption, listed, mixed } from "./parts";

/** A prompt and an option of each member, of which no other's belongs to it. */
export function matchingParts(index: CourseIndex, group: GroupOf<"matching">): GroupParts {
  const pairs = group.members.map((member) => ({
    member,
    prompt: shownSlot(index, { ...member, slot: group.match.prompts }, member.prompt),
    option: shownSlot(index, { ...member, slot: group.match.options }, member.option),
  }));
  const options = pairs.map(({ member, option }) =>
    groupOption(index, { ...option, fact: member.fact, reason: member.reason, right: true }),
  );
  const shown = listed(pairs.map(({ prompt, option }) => `${prompt.text} – ${option.text}`));
  return {
    answer: {
      type: "matching",
      pairs: pairs.map(({ prompt, option }) => ({ promptId: prompt.id, optionId: option.id })),
      shown,
    },
    options: mixed(group, options),
    prompts: pairs.map(({ prompt }) => prompt),
    statement: `${shown}.`,
  };
}

/** What fills a slot, by its own id and in the author's words where there are any. */
function shownSlot(
  index: CourseIndex,
  { fact, slot }: { fact: string; slot: string },
  words: string | undefined,
): { id: string; text: string } {
  const value = matchedValue(index.fact(fact), slot);
  if (!value) throw new RangeError(`${fact} does not fill "${slot}".`);
  const { id, text } = shownAs(index, value);
  return { id, text: words ?? text };
}
