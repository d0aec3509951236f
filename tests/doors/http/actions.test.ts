import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { builtActions, ways } from "@/tests/doors/action-request";
import { rightUses } from "@/tests/doors/action-uses";
import { admits, hiddenWords, relations } from "@/tests/doors/admits";
import { type ActionDoor, actionDoors } from "@/tests/doors/registry";
import { rowVersions } from "@/tests/doors/row-versions";
import { closeAgain, makeWorld, people, type World } from "@/tests/doors/world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

// Who signed out everywhere, or closed the account, is let in again.
afterEach(async () => {
  await closeAgain(world.ids.leaver);
  await db.archiving.deleteMany();
  await db.session.updateMany({ data: { endedAt: null } });
});

const keyOf = ({ file, name }: ActionDoor) => `${file}#${name}`;
const ids = builtActions();

/** Waits for what is done after the answer, so that it takes as long whatever is done. */
const anythingBut = (before: Awaited<ReturnType<typeof rowVersions>>) =>
  expect.poll(rowVersions, { timeout: 10_000 }).not.toEqual(before);

/** Cookies that are the whole effect of an action. */
const choices = ["theme", "text-size", "provider-visit"];

test("the build serves no action that the registry does not hold", () => {
  const known = actionDoors.map(keyOf);
  expect([...ids.keys()].filter((key) => !known.includes(key))).toEqual([]);
  expect(known.filter((key) => !ids.has(key))).toEqual([]);
});

const newestEntry = () =>
  db.auditEntry.findFirst({
    select: { id: true, deed: true, actorId: true },
    orderBy: { id: "desc" },
  });

const cells = actionDoors.flatMap((door) =>
  relations.flatMap((relation) =>
    Object.keys(ways).map((way) => [door.name, relation, way as keyof typeof ways, door] as const),
  ),
);

describe.each(people)("%s", (person) => {
  test.each(cells)("runs %s on the %s class's by %s", async (_name, relation, way, door) => {
    const use = await rightUses[keyOf(door)]?.(world, relation, person);
    if (!use) throw new Error("No right use of this action is known.");
    const [before, noted] = [await rowVersions(), await newestEntry()];
    const sent = { ...use, id: ids.get(keyOf(door)) ?? "" };
    const browser = world.browsers[person];
    for (const choice of choices) browser.cookies.delete(choice);
    const answer = await ways[way](browser, sent, use.fields);

    for (const side of relations) {
      for (const word of hiddenWords(world[side].words, person, {
        relation: side,
        may: door.may,
      })) {
        expect(answer.body, `${word} of the ${side} class`).not.toContain(word);
      }
    }
    if (use.stores === "after the answer") await anythingBut(before);
    const stored = await rowVersions();
    const hasEffect = use.stores
      ? JSON.stringify(stored) !== JSON.stringify(before)
      : choices.some((choice) => browser.cookies.has(choice));
    if (admits(door.may, person, relation)) {
      expect(answer.status).toBeLessThan(400);
      expect(answer.location ?? "").not.toContain("sign-in?next");
      expect(hasEffect).toBe(true);
      const entry = await newestEntry();
      expect(entry?.id !== noted?.id, "something was noted").toBe(use.notes !== undefined);
      if (!use.notes || person === "visitor") return;
      expect(entry).toMatchObject({ deed: use.notes, actorId: world.ids[person] });
      return;
    }
    expect(stored).toEqual(before);
    expect(hasEffect).toBe(false);
    if (person === "visitor") {
      expect(answer.location).toMatch(/^\/sign-in\?next=/);
    } else if (person === "leaver") {
      expect(answer.location).toBe("/account/closed");
    } else {
      // What one may not answer is nothing to answer: one is led back to it, and it is not there.
      const end = answer.location ? await browser.get(answer.location) : answer;
      expect(end.status).toBe(404);
    }
  });
});
