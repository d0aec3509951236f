import { askedValue } from "@/lib/content/asked-value";
import { barsOf, isSought } from "@/lib/content/chart-bars";
import type { Course, Entity } from "@/lib/content/course";
import { indexCourse } from "@/lib/content/course-index";
import type { Fact } from "@/lib/content/fact";
import { fold } from "@/lib/content/fold";
import type { GroupOf } from "@/lib/content/group";
import type { Problem } from "@/lib/content/problem";
import { rangeOf, valuesOverlap } from "@/lib/content/values-overlap";
import { wrongKey } from "./group-finding";
import { rivalProblems } from "./same-matter";

/** Each option has a certain place, none of another sort and none that is disputed, and one alone is right. */
export function mapKey(course: Course, group: GroupOf<"map">): Problem[] {
  const index = indexCourse(course);
  const fact = index.fact(group.key.fact);
  const key = askedValue(fact, group.key.slot);
  if (key?.type !== "entity") return [];
  const places = [key.id, ...group.others.map(({ entity }) => entity)].map(index.entity);
  const states = places.filter(({ type }) => type === "state").length;
  const isMixed = states > 0 && states < places.length;
  return [
    ...places.flatMap((place) => misplaced(group, place)),
    ...(isMixed ? [wrongKey(group, "A place lies in a state: offer states or places.")] : []),
    ...(new Set(places).size < places.length ? [wrongKey(group, "A place stands twice.")] : []),
    ...group.others.flatMap(({ entity: id, fact: reasonId }) =>
      rivalProblems(course, group, {
        ...{ fact, slot: group.key.slot, value: { type: "entity", id } },
        reasonId,
      }),
    ),
  ];
}

function misplaced(group: GroupOf<"map">, place: Entity): Problem[] {
  const { id, claimedBy = [] } = place;
  const isPlaced = place.place !== undefined || place.naturalEarth !== undefined;
  return [
    ...(isPlaced ? [] : [wrongKey(group, `"${id}" has no certain place on the map.`)]),
    ...(claimedBy.length > 1 ? [wrongKey(group, `"${id}" is claimed by several states.`)] : []),
  ];
}

/** The bars are of one figure, and within all that their bounds leave open one alone is meant. */
export function chartKey(course: Course, group: GroupOf<"chart">): Problem[] {
  const index = indexCourse(course);
  const facts = group.members.map(index.fact);
  const bars = barsOf(index, group.members);
  const stands = bars.map((bar) => isSought(group.sought, bar, bars));
  const right = stands.filter((stand) => stand === "in").length;
  return [
    ...unlikeFigures(facts).map((message) => wrongKey(group, message)),
    ...(new Set(bars.map(({ id }) => id)).size < bars.length
      ? [wrongKey(group, "Two bars are of one and the same.")]
      : []),
    ...(right === 1 && !stands.includes("open")
      ? []
      : [wrongKey(group, `${right} bars are surely meant, not one alone.`, "sought")]),
    ...(areRanked(bars) ? [] : [wrongKey(group, "Which bar is larger is not sure.")]),
  ];
}

/** What parts the figures: each must be of one group, matter, unit and period. */
function unlikeFigures(facts: readonly Fact[]): string[] {
  const [first, ...others] = facts.flatMap((fact) => (fact.frame === "quantity" ? [fact] : []));
  return others.flatMap((other) => {
    if (!first) return [];
    const isOne =
      first.group !== undefined &&
      first.group === other.group &&
      fold(first.of.text) === fold(other.of.text) &&
      fold(first.value.unit) === fold(other.value.unit) &&
      (!first.period || !other.period || valuesOverlap(first.period, other.period));
    return isOne ? [] : [`${first.id} and ${other.id} are not of one group, unit and period.`];
  });
}

function areRanked(bars: ReturnType<typeof barsOf>): boolean {
  const ranges = bars.toSorted((a, b) => b.amount - a.amount).map(rangeOf);
  return ranges.every(({ low }, i) => low > (ranges[i + 1]?.high ?? Number.NEGATIVE_INFINITY));
}
