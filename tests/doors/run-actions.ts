import { afterEach, beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { builtActions, ways } from "@/tests/doors/action-request";
import { rightUses } from "@/tests/doors/action-uses";
import {
  admits,
  hiddenWords,
  relations,
  someoneAdmitted,
  someVisitRefused,
  type Visit,
  visitsTo,
} from "@/tests/doors/admits";
import type { Answer, Browser } from "@/tests/doors/browser";
import type { ActionDoor, May } from "@/tests/doors/door";
import { actionDoors } from "@/tests/doors/registry";
import { closeAgain, makeWorld, type Person, type World } from "@/tests/doors/world";
import { writesSoFar } from "@/tests/doors/writes";

/** How the registry names an action, as the build does. */
const keyOf = ({ file, name }: ActionDoor) => `${file}#${name}`;
const ids = builtActions();

/** Waits for what is done after the answer, so that it takes as long whatever is done. */
const anythingBut = (before: Awaited<ReturnType<typeof writesSoFar>>) =>
  expect.poll(writesSoFar, { timeout: 10_000 }).not.toEqual(before);

/** Cookies that are the whole effect of an action. */
const choices = ["theme", "text-size", "provider-visit"];

const newestEntry = () =>
  db.auditEntry.findFirst({
    select: { id: true, deed: true, actorId: true },
    orderBy: { id: "desc" },
  });

/** Every action as everyone. */
export const everyCell: readonly Cell[] = actionDoors.flatMap((door) =>
  visitsTo(door.may).map((visit) => ({ ...visit, door })),
);

/** Every action as somebody whom its rule lets in, and as somebody whom it does not. */
export const bothSides: readonly Cell[] = actionDoors.flatMap((door) => {
  const admitted: Visit = { person: someoneAdmitted(door.may), relation: "own" };
  const refused = someVisitRefused(door.may);
  return [admitted, ...(refused ? [refused] : [])].map((visit) => ({ ...visit, door }));
});

/** Runs actions in one of the ways, each of which stands in a file of its own, side by side. */
export function runActions(way: keyof typeof ways, cells: readonly Cell[]): void {
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

  const named = cells.map((cell) => [cell.person, cell.door.name, cell.relation, cell] as const);
  test.each(named)(`%s runs %s on the %s class's by ${way}`, async (...[, , , cell]) => {
    await runAction(world, way, cell);
  });
}

type Cell = Visit & { door: ActionDoor };

async function runAction(
  world: World,
  way: keyof typeof ways,
  { person, relation, door }: Cell,
): Promise<void> {
  const use = await rightUses[keyOf(door)]?.(world, relation, person);
  if (!use) throw new Error("No right use of this action is known.");
  const [before, noted] = [await writesSoFar(), await newestEntry()];
  const sent = { ...use, id: ids.get(keyOf(door)) ?? "" };
  const browser = world.browsers[person];
  for (const choice of choices) browser.cookies.delete(choice);
  const answer = await ways[way](browser, sent, use.fields);

  expectHidden(world, answer, { person, relation, may: door.may });
  if (use.stores === "after the answer") await anythingBut(before);
  const stored = await writesSoFar();
  if (!admits(door.may, person, relation)) {
    expect(stored).toEqual(before);
    expect(choices.some((choice) => browser.cookies.has(choice))).toBe(false);
    await expectTurnedAway(browser, person, answer);
    return;
  }
  expect(answer.status).toBeLessThan(400);
  expect(answer.location ?? "").not.toContain("sign-in?next");
  if (use.stores === "nothing") expect(stored).toEqual(before);
  else if (use.stores) expect(stored).not.toEqual(before);
  else expect(choices.some((choice) => browser.cookies.has(choice))).toBe(true);
  const entry = await newestEntry();
  expect(entry?.id !== noted?.id, "something was noted").toBe(use.notes !== undefined);
  if (!use.notes || person === "visitor") return;
  expect(entry).toMatchObject({ deed: use.notes, actorId: world.ids[person] });
}

function expectHidden(
  world: World,
  { body }: Answer,
  { person, relation, may }: Visit & { may: May },
): void {
  for (const side of relations) {
    for (const word of hiddenWords(world[side].words, person, { relation: side, may })) {
      expect(body, `${word} of the ${side} class, asked of the ${relation}`).not.toContain(word);
    }
  }
}

async function expectTurnedAway(browser: Browser, person: Person, answer: Answer): Promise<void> {
  if (person === "visitor") {
    expect(answer.location).toMatch(/^\/sign-in\?next=/);
  } else if (person === "leaver") {
    expect(answer.location).toBe("/account/closed");
  } else {
    // What one may not answer is nothing to answer: one is led back to it, and it is not there.
    const end = answer.location ? await browser.get(answer.location) : answer;
    expect(end.status).toBe(404);
  }
}
