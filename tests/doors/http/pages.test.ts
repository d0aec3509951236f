import { beforeAll, describe, expect, test } from "vitest";
import { addressOf } from "@/tests/doors/address-of";
import { admits, hiddenWords, relations, visitsTo } from "@/tests/doors/admits";
import type { PageDoor } from "@/tests/doors/door";
import { nameOf, pageDoors } from "@/tests/doors/registry";
import { makeWorld, type Person, people, type Things, type World } from "@/tests/doors/world";
import { writesSoFar } from "@/tests/doors/writes";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const isById = ({ address }: PageDoor) => address.includes("[");
const isFrontDoor = ({ address }: PageDoor) => /^\/sign-(in|up)$/.test(address);

/** The address of a door to these things. */
function doorTo(door: PageDoor, things: Things): string {
  const named = door.may === "owner of the card" ? { ...things, cardId: things.ownCardId } : things;
  return addressOf(door.address, named);
}

/** By which it is known that the page shows what lies behind the door. */
function shownBehind({ address }: PageDoor, things: Things): string | undefined {
  if (address.includes("[personId]")) return things.words.instructors[0];
  return address.includes("[token]") ? things.forgetful : things.words.everyMember[0];
}

/** How someone is turned away who may not open an address. */
function refusalOf(person: Person, address: string) {
  if (person === "leaver") return { status: 307, location: "/account/closed" };
  if (person !== "visitor") return { status: 404, location: null };
  return { status: 307, location: `/sign-in?next=${encodeURIComponent(address)}` };
}

function expectHidden(body: string, person: Person, { may }: PageDoor): void {
  for (const relation of relations) {
    for (const word of hiddenWords(world[relation].words, person, { relation, may })) {
      expect(body, `${word} of the ${relation} class`).not.toContain(word);
    }
  }
}

const visitsById = pageDoors
  .filter(isById)
  .flatMap((door) =>
    visitsTo(door.may).map((visit) => [visit.person, nameOf(door), visit.relation, door] as const),
  );

test.each(visitsById)("%s at %s of the %s class", async (person, _name, relation, door) => {
  const things = world[relation];
  const before = await writesSoFar();
  const answer = await world.browsers[person].get(doorTo(door, things));
  expectHidden(answer.body, person, door);
  if (admits(door.may, person, relation)) {
    expect(answer.status).toBe(200);
    expect(answer.body).toContain(shownBehind(door, things));
    return;
  }
  expect(answer).toMatchObject(refusalOf(person, doorTo(door, things)));
  for (const word of Object.values(things.words).flat()) expect(answer.body).not.toContain(word);
  expect(await writesSoFar()).toEqual(before);
});

describe.each(people)("%s", (person) => {
  const plain = pageDoors.filter((door) => !isById(door));

  test.each(plain.map((door) => [nameOf(door), door] as const))("at %s", async (_name, door) => {
    const answer = await world.browsers[person].get(door.address);
    expectHidden(answer.body, person, door);
    if (person === "leaver" && (isFrontDoor(door) || door.address === "/")) {
      expect(answer).toMatchObject(refusalOf(person, "/"));
    } else if (isFrontDoor(door) && person !== "visitor") {
      expect(answer).toMatchObject({ status: 307, location: "/" });
    } else if (admits(door.may, person, "own")) {
      expect(answer.status).toBe(200);
    } else {
      expect(answer).toMatchObject(refusalOf(person, door.address));
    }
  });

  test.each([
    ["/classrooms", "classroomId", "member of the class"],
    ["/modules", "moduleId", "sees the module"],
    ["/glossary", "entityId", "sees the module"],
    ["/quizzes", "versionId", "sees the module"],
    ["/quizzes", "attemptId", "owner of the attempt"],
    // What is assigned in a class, named by its course.
    ["/", "state", "member of the class"],
    ["/review", "state", "owner of the attempt"],
    ["/cards", "cardId", "owner of the attempt"],
    ["/cards", "ownCardId", "owner of the card"],
    ["/review", "ownCardId", "owner of the card"],
  ] as const)("finds in %s the %s only of what they may open", async (list, what, may) => {
    const { body } = await world.browsers[person].get(list);
    for (const relation of relations) {
      const shown = body.includes(world[relation][what]);
      expect(shown, `of the ${relation} class`).toBe(admits(may, person, relation));
    }
  });
});

test.each(people)("%s opens no card that another made", async (person) => {
  for (const relation of relations) {
    const { ownCardId, state } = world[relation];
    const address = `/cards/${ownCardId}`;
    const answer = await world.browsers[person].get(address);
    if (admits("owner of the card", person, relation)) {
      expect(answer.status).toBe(200);
      expect(answer.body).toContain(`What of ${state}?`);
    } else {
      expect(answer).toMatchObject(refusalOf(person, address));
      expect(answer.body).not.toContain(`What of ${state}?`);
    }
  }
});

test("an instructor finds nothing of another class behind an address that mixes both", async () => {
  const { own, other, browsers } = world;
  const mixed = `/classrooms/${own.classroomId}/assignments/${other.assignmentId}`;
  const { status, body } = await browsers.instructor.get(mixed);
  expect(status).toBe(404);
  expect(body).not.toContain(other.state);
});
