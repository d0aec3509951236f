import { expect, test } from "vitest";
import type { Course } from "@/lib/content/course";
import type { Group, GroupOf } from "@/lib/content/group";
import { danglingReferences } from "@/lib/content/lint/dangling-references";
import { compiledProblems } from "@/lib/content/lint/gate";
import {
  compiledFixture,
  factOf,
  fixtureCourse,
  found,
  withFact,
} from "@/tests/support/fixture-course";
import { groupKeys } from "./group-keys";

const course = fixtureCourse();
const [order, several, matching, map, chart, rejects, thenNow] = [
  ...["order", "several", "matching", "map", "chart", "rejects", "then-now"],
].map((family) => course.groups.find((group) => group.family === family)) as [
  GroupOf<"order">,
  GroupOf<"several">,
  GroupOf<"matching">,
  GroupOf<"map">,
  GroupOf<"chart">,
  GroupOf<"rejects">,
  GroupOf<"then-now">,
];
const [boats, guns, cars, strait] = [
  ...["f_0000000002", "f_0000000003", "f_0000000004", "f_0000000009"],
] as [string, string, string, string];

const withGroup = (group: Group): Course => ({
  ...course,
  groups: course.groups.map((one) => (one.id === group.id ? group : one)),
});

const dated = (id: string, date: string) =>
  withFact(course, id, (fact) => ({ ...fact, date: { type: "date", date } }) as typeof fact);

/** With a second fact that tells the same as one, of another time. */
const withSecond = (id: string, date: string): Course => {
  const second = { ...factOf(course, id), id: "f_000000000z", date: { type: "date", date } };
  return { ...course, facts: [...course.facts, second as never] };
};

test("nothing is wrong with the groups of the fixture", () => {
  expect(groupKeys(course, [compiledFixture(course)])).toEqual([]);
});

test.each<[string, Course, string]>([
  [
    "dates of one time",
    dated(guns, "2018-10"),
    `${order.id} members: ${boats} and ${guns} may be of one time: no order is sure.`,
  ],
  [
    "a date that holds another",
    dated(cars, "2018"),
    `${order.id} members: ${cars} and ${strait} may be of one time: no order is sure.`,
  ],
  [
    "a date too loose for the span",
    withGroup({ ...several, sought: { until: "2018-10-15" } }),
    `${several.id} members: ${boats} may be right or wrong: its date is too loose.`,
  ],
  [
    "several of which one is right",
    withGroup({ ...several, sought: { until: "2017" } }),
    `${several.id} members: 1 of its options are right, not two at least.`,
  ],
  [
    "several of which all are right",
    withGroup({ ...several, sought: { until: "2020" } }),
    `${several.id} members: All of its options are right.`,
  ],
  [
    "a kind that fits another option as well",
    withGroup({
      ...several,
      sought: { kind: "opinion" },
      members: ["c", "d", "e", "j"].map((end) => ({ fact: `f_000000000${end}`, text: end })),
    }),
    `${several.id} members: f_000000000d (recommendation) may be taken for opinion as well.`,
  ],
  [
    "two members with one value",
    withFact(course, guns, (fact) => ({ ...factOf(course, boats), id: fact.id })),
    `${matching.id} members: ${boats} and ${guns} share their "goods".`,
  ],
  [
    "an option that another fact gives a prompt too",
    withSecond(guns, "2018-10"),
    `${matching.id} members: f_000000000z makes a wrong answer to ${guns} right too.`,
  ],
  [
    "two options that read alike",
    withGroup({
      ...matching,
      members: matching.members.map((member) => ({ ...member, option: "in those years" })),
    }),
    `${matching.id} members: "in those years" stands twice.`,
  ],
  [
    "a place that is nowhere on the map",
    {
      ...course,
      entities: course.entities.map(({ place, ...entity }) =>
        entity.id === "kestria" || !place ? entity : { ...entity, place },
      ),
    },
    `${map.id} members: "kestria" has no certain place on the map.`,
  ],
  [
    "a place that several states claim",
    {
      ...course,
      entities: course.entities.map((entity) =>
        entity.id === "kestria" ? { ...entity, claimedBy: ["norvia", "palune"] } : entity,
      ),
    },
    `${map.id} members: "kestria" is claimed by several states.`,
  ],
  [
    "a place beside states",
    withGroup({
      ...map,
      others: map.others.map((other, i) => (i === 0 ? { ...other, entity: "port-sarn" } : other)),
    }),
    `${map.id} members: A place lies in a state: offer states or places.`,
  ],
  [
    "a wrong place that another fact makes right",
    withFact(
      course,
      guns,
      () =>
        ({
          ...factOf(course, cars),
          ...({ id: guns, recipient: { type: "entity", id: "kestria" } } as const),
        }) as never,
    ),
    `${map.id} members: ${guns} makes a wrong answer to ${cars} right too.`,
  ],
  [
    "bars of another group",
    withFact(course, "f_0000000007", (fact) => ({ ...fact, group: "other" }) as typeof fact),
    `${chart.id} members: f_0000000005 and f_0000000007 are not of one group, unit and period.`,
  ],
  [
    "a bar whose bound leaves the answer open",
    withFact(
      course,
      "f_0000000006",
      (fact) =>
        ({
          ...fact,
          value: {
            ...{ type: "quantity", amount: 1.9, unit: "billion crowns" },
            ...{ bound: "at least", tolerance: 0 },
          },
        }) as typeof fact,
    ),
    `${chart.id} sought: 0 bars are surely meant, not one alone.`,
  ],
  [
    "a bar that nothing sets apart",
    withGroup({ ...chart, sought: { of: 1, below: 0.9 } }),
    `${chart.id} sought: 2 bars are surely meant, not one alone.`,
  ],
  [
    "speakers who do not contradict each other",
    withFact(course, rejects.rejectedBy, (fact) => ({ ...fact, contradicts: [] })),
    `${rejects.id} rejectedBy: Neither fact contradicts the other.`,
  ],
  [
    "a stem without the time of one of them",
    withGroup({ ...rejects, stem: rejects.stem.replace("March 2019", "spring") }),
    `${rejects.id} stem: The stem does not say March 2019.`,
  ],
  [
    "a stem without the saying",
    withGroup({ ...rejects, saying: "Kestria gains nothing." }),
    `${rejects.id} stem: The stem does not hold the saying.`,
  ],
  [
    "what is now and took the place of something else",
    withFact(course, thenNow.latter.fact, ({ supersedes: _none, ...fact }) => fact as never),
    `${thenNow.id} latter: ${thenNow.latter.fact} does not supersede ${thenNow.former.fact}.`,
  ],
  [
    "then and now without both times",
    withGroup({ ...thenNow, stem: "Who is director since March 2019?" }),
    `${thenNow.id} stem: The stem does not say June 2018.`,
  ],
])("%s is found", (_what, spoilt, message) => {
  expect(found(groupKeys(spoilt, [compiledFixture(course)]))).toContain(message);
});

test("what a group names and the course does not hold is found before it is compiled", () => {
  const members = [{ fact: "f_zzzzzzzzzz", text: "Nothing" }, ...order.members];
  const spoilt = [
    withGroup({ ...order, members }),
    withGroup({ ...map, others: [{ entity: "nowhere", fact: cars }, ...map.others] }),
    withGroup({ ...matching, match: { prompts: "goods", options: "place" } }),
  ];
  expect(spoilt.flatMap((one) => found(danglingReferences(one)).slice(0, 1))).toEqual([
    `${order.id} members: There is no fact "f_zzzzzzzzzz".`,
    `${map.id} members: There is no entity "nowhere".`,
    `${matching.id} members: ${cars} does not fill "place".`,
  ]);
});

test("the note of a group accepts a soft finding", () => {
  const other = withSecond(boats, "2020-02");
  const groups = course.groups.map((group) => ({
    ...group,
    notes: { "group-key": "The stem is about what was printed in March 2019." },
  }));
  const about = (one: Course) =>
    found(compiledProblems(one, [compiledFixture(course)])).filter((line) => line.startsWith("g_"));
  expect(about(other)).toContain(
    `${order.id} members: f_000000000z may tell the same as ${boats}, at another time.`,
  );
  expect(about({ ...other, groups })).toEqual([]);
});
