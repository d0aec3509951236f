import { expect, test } from "vitest";
import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import {
  factOf,
  fixtureCourse,
  found,
  overtaken,
  withFact,
  withGroupsRaised,
  withoutFact,
  withoutLastMember,
  withSuccessor,
} from "@/tests/support/fixture-course";
import { editionOf, planOn, publishedWith } from "@/tests/support/published-state";

const course = fixtureCourse();
const published = publishedWith(editionOf(course));
const delivery = "f_0000000002";
const claim = "f_000000000b";

const planFor = (changed: Course) => planOn(published, editionOf(changed));
const problemsOf = (changed: Course) => found(planFor(changed).problems);

test("a course that is published as it stands changes nothing", () => {
  const { facts, items, ...rest } = planFor(course);
  expect([...facts.current, ...items.current].filter(({ change }) => change !== null)).toEqual([]);
  expect({ ...rest, retired: [...facts.retired, ...items.retired] }).toMatchObject({
    ...{ retired: [], supersessions: [], versions: [], problems: [] },
    cards: { added: [], reworded: [], corrected: [], superseded: [], returned: [], retired: [] },
  });
});

test("after what is planned was done, nothing is left to do", () => {
  const change = (fact: Fact) => ({ ...fact, meaningRevision: 2, why: "Another why." });
  const edition = editionOf(withFact(withSuccessor(withoutFact(course, claim)), delivery, change));
  const again = planOn(publishedWith(edition, published), edition);
  expect(again.facts.current.every(({ change }) => change === null)).toBe(true);
  expect(again).toMatchObject({ supersessions: [], versions: [], problems: [] });
});

test("a reworded question rewords its card and items, and touches no memory", () => {
  const asked = withFact(course, delivery, (fact) => ({
    ...fact,
    asks: { ...fact.asks, goods: { question: "Which boats were they?", distractors: [] } },
  }));
  const { facts, cards, items, versions } = planFor(asked);
  expect(facts.current.filter(({ change }) => change)).toEqual([]);
  expect(cards).toMatchObject({ reworded: [`${delivery}:goods`], corrected: [], retired: [] });
  const changed = items.current.filter(({ change }) => change).map(({ id }) => id);
  expect(changed).toContain(`${delivery}:goods:flashcard`);
  expect(changed.every((id) => id.startsWith(`${delivery}:goods:`))).toBe(true);
  expect(versions).toEqual([]);
});

test("a corrected fact corrects all its cards, and its module gets a version", () => {
  const corrected = withFact(
    course,
    delivery,
    (fact) =>
      ({
        ...fact,
        ...{ meaningRevision: 2, goods: { type: "entity", id: "r-7" } },
      }) as Fact,
  );
  const { facts, cards, versions, problems } = planFor(withGroupsRaised(corrected, delivery));
  expect(problems).toEqual([]);
  expect(facts.current.filter(({ change }) => change)).toMatchObject([
    { id: delivery, change: "corrected", meaningRevision: 2, textRevision: 1 },
  ]);
  expect(cards.corrected).toEqual([`${delivery}:date`, `${delivery}:goods`]);
  expect(versions).toMatchObject([{ moduleId: "norvia-and-kestria", number: 2 }]);
});

test("a fact that takes another's place overtakes its cards, and only once", () => {
  const later = editionOf(withSuccessor(course));
  const plan = planOn(published, later);
  expect(plan.supersessions).toEqual([{ factId: overtaken.successor, formerId: overtaken.old }]);
  expect(plan.cards).toMatchObject({
    added: [`${overtaken.successor}:office`, `${overtaken.successor}:person`],
    superseded: [`${overtaken.old}:office`],
    retired: [],
  });
  expect(planOn(publishedWith(later, published), later).supersessions).toEqual([]);
  // Nobody could learn what was overtaken before it was published.
  const nothing = { facts: [], cards: [], items: [], modules: [] };
  expect(planOn(nothing, later).supersessions).toEqual([]);
});

test("a fact that left takes its cards and items with it", () => {
  const plan = planFor(withoutFact(course, claim));
  expect(plan.facts.retired.map(({ id }) => id)).toEqual([claim]);
  expect(new Set(plan.cards.retired.map((id) => id.split(":")[0]))).toEqual(new Set([claim]));
  expect(plan.items.retired.length).toBeGreaterThan(plan.cards.retired.length);
});

test("a fact that changed in meaning without a new revision is named with its fields", () => {
  const changed = withFact(
    course,
    delivery,
    (fact) =>
      ({
        ...fact,
        ...{ kind: "allegation", date: { type: "date", date: "2018-11", grounds: null } },
      }) as Fact,
  );
  expect(problemsOf(withGroupsRaised(changed, delivery))).toEqual([
    `${delivery} meaningRevision: It changed in meaning without a new revision (kind, slots.date): raise its meaningRevision.`,
  ]);
});

test("a meaning's revision only rises", () => {
  const raised = publishedWith(
    editionOf(withFact(course, delivery, (fact) => ({ ...fact, meaningRevision: 3 }))),
  );
  const back = withFact(course, delivery, (fact) => ({ ...fact, meaningRevision: 2 }));
  expect(found(planOn(raised, editionOf(back)).problems)).toEqual([
    `${delivery} meaningRevision: It went back from 3 to 2: it only rises.`,
  ]);
});

test("a retired id comes back as what it was, never as something else", () => {
  const retired = publishedWith(editionOf(withoutFact(course, claim)), published);
  const back = planOn(retired, editionOf(course));
  expect(back.problems).toEqual([]);
  expect(back.facts.current.filter(({ change }) => change)).toMatchObject([
    { id: claim, change: "returned" },
  ]);
  expect(back.cards.returned).toEqual(
    Object.keys(factOf(course, claim).asks)
      .toSorted()
      .map((slot) => `${claim}:${slot}`),
  );

  const other = withFact(course, claim, () => ({
    ...factOf(course, delivery),
    id: claim,
    meaningRevision: 2,
  }));
  expect(found(planOn(retired, editionOf(other)).problems)).toEqual([
    `${claim} id: The fact of this id (claim) was retired and another (delivery) takes it: mint a new id.`,
  ]);
});

test("a group whose members or key changed needs a new revision, and is corrected with it", () => {
  const changed = withoutLastMember(course);
  const groups = changed.groups.map((group) => ({ ...group, meaningRevision: 1 }));
  expect(problemsOf({ ...changed, groups })).toEqual([
    "g_0000000001 meaningRevision: It changed in meaning without a new revision (members, key): raise its meaningRevision.",
  ]);
  const { items, versions, problems } = planFor(changed);
  expect(items.current.filter(({ change }) => change)).toMatchObject([
    { id: "order:g_0000000001", change: "corrected", meaningRevision: 2, textRevision: 1 },
  ]);
  expect([...versions, ...problems]).toEqual([]);
  const raised = publishedWith(editionOf(changed), published);
  expect(found(planOn(raised, editionOf(course)).problems)).toEqual([
    "g_0000000001 meaningRevision: It went back from 2 to 1: it only rises.",
  ]);
});

test("another date among the members of an order is another key", () => {
  const later = withFact(
    course,
    delivery,
    (fact) =>
      ({
        ...fact,
        meaningRevision: 2,
        date: { type: "date", date: "2019-02", grounds: null },
      }) as Fact,
  );
  expect(problemsOf(later)).toEqual(
    ["g_0000000001", "g_0000000002", "g_0000000003"].map(
      (id) =>
        `${id} meaningRevision: It changed in meaning without a new revision (key): raise its meaningRevision.`,
    ),
  );
});

test("a group's stem, reasons and options are wording", () => {
  const groups = course.groups.map((group) => ({
    ...group,
    ...{ stem: `Now: ${group.stem}`, why: "Another why." },
    ...(group.family === "then-now" && { former: { ...group.former, text: "Solen" } }),
  }));
  const { items, problems } = planFor({ ...course, groups });
  expect(problems).toEqual([]);
  const changed = items.current.filter(({ change }) => change);
  expect(changed.map(({ change }) => change)).toEqual(groups.map(() => "reworded"));
});

test("a group that left takes its item with it, as its members do", () => {
  const [order, ...groups] = course.groups;
  const gone = planFor({ ...course, groups }).items.retired.map(({ id }) => id);
  expect(gone).toEqual([`order:${order?.id}`]);
  const left = planFor(withoutFact(course, "f_0000000009")).items.retired.map(({ id }) => id);
  expect(left).toEqual(expect.arrayContaining(["order:g_0000000001", "several:g_0000000002"]));
});

test("a group's id that another has is refused", () => {
  const twice = { ...course, groups: course.groups.flatMap((group) => [group, group]) };
  expect(problemsOf(twice)).toEqual(
    course.groups.map(({ id }) => `${id} id: Two groups have this id.`),
  );
  const items = published.items.map((item) => ({ ...item, courseId: "other" }));
  expect(found(planOn({ ...published, items }, editionOf(course)).problems)).toEqual(
    course.groups.map(({ id }) => `${id} id: The course other has this id.`),
  );
});

test("two facts with one id are refused", () => {
  const twice = { ...course, facts: [...course.facts, factOf(course, claim)] };
  expect(problemsOf(twice)).toEqual([`${claim} id: Two facts have this id.`]);
});

test("what supersedes a fact that the course does not have, or itself, is refused", () => {
  const overtaking = (supersedes: string) =>
    withFact(course, delivery, (fact) => ({ ...fact, supersedes }));
  for (const id of ["f_zzzzzzzzzz", delivery]) {
    expect(problemsOf(overtaking(id))).toEqual([
      `${delivery} supersedes: It supersedes ${id}, which is no other fact of this course.`,
    ]);
  }
});

test("ids that another course has are refused", () => {
  const elsewhere = {
    ...published,
    facts: published.facts.map((fact) => ({ ...fact, courseId: "other" })),
    modules: published.modules.map((module) => ({ ...module, courseId: "other" })),
  };
  const messages = found(planOn(elsewhere, editionOf(course)).problems);
  expect(messages).toHaveLength(course.facts.length + 1);
  expect(messages).toContain(`${delivery} id: The course other has this id.`);
  expect(messages).toContain("norvia-and-kestria id: The course other has this id.");
});
