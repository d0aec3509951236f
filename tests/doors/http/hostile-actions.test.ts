import { beforeAll, describe, test } from "vitest";
import { type ActionUse, builtActions, call, type Fields } from "@/tests/doors/action-request";
import { rightUses } from "@/tests/doors/action-uses";
import { someoneAdmitted } from "@/tests/doors/admits";
import { actionArguments, bodies, greatBodies, inTurn, spoiltForms } from "@/tests/doors/hostile";
import { expectRefused } from "@/tests/doors/refused";
import { actionDoors } from "@/tests/doors/registry";
import { makeWorld, type World } from "@/tests/doors/world";

const broken = "--x\r\nbroken";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

describe.each(actionDoors)("$name", (door) => {
  const { file, name, may } = door;
  const turn = actionDoors.indexOf(door);
  const key = `${file}#${name}`;
  const id = builtActions().get(key) ?? "";
  const person = someoneAdmitted(may);
  const browserOf = () => world.browsers[person];
  let use: ActionUse & { fields: Fields };
  // What is refused changes nothing: one right use serves all three.
  beforeAll(async () => {
    const right = await rightUses[key]?.(world, "own", person);
    if (!right) throw new Error("No right use of this action is known.");
    // To look at a module opens it: what looking stores is stored before anything is sent.
    await browserOf().get(right.page);
    use = { ...right, id };
  });

  test("is given forms that are wrong in one field", async () => {
    await expectRefused(spoiltForms(use.fields, turn), (fields) => {
      const form = new FormData();
      for (const [field, value] of fields) form.append(`_1_${field}`, value);
      form.append("0", use.isStateful ? '[{},"$K1"]' : '["$K1"]');
      return call(browserOf(), use, form);
    });
  });

  test("is given no form", async () => {
    const none = inTurn([...bodies, ...actionArguments], turn, 6);
    await expectRefused(none, (body) => call(browserOf(), use, body));
    await expectRefused(inTurn(actionArguments, turn, 6), (body) => {
      const form = new FormData();
      form.append("0", body);
      return call(browserOf(), use, form);
    });
  });

  test("is posted as a form that is none", async () => {
    const form = new FormData();
    form.append(`$ACTION_ID_${id}`, "");
    await expectRefused([form], (body) => browserOf().post(use.page, body));
    await expectRefused(["multipart/form-data; boundary=x", "text/plain"], (type) =>
      browserOf().post(use.page, broken, { "content-type": type, "next-action": id }),
    );
  });
});

const firstOfEachFile = [...new Map(actionDoors.map((door) => [door.file, door])).values()];

test.each(firstOfEachFile)(
  "the page of $file is posted forms that name no action",
  async (door) => {
    const person = someoneAdmitted(door.may);
    const browser = world.browsers[person];
    const key = `${door.file}#${door.name}`;
    const page = (await rightUses[key]?.(world, "own", person))?.page ?? "";
    await browser.get(page);
    const parts: [string, string][][] = [
      [["$ACTION_ID_x", ""]],
      [
        ["$ACTION_REF_1", ""],
        ["$ACTION_1:0", JSON.stringify({ id: builtActions().get(key), bound: null })],
      ],
      [
        ["$ACTION_REF_1", ""],
        ["$ACTION_1:0", "{"],
      ],
      [["$ACTION_REF_1", ""]],
      [["$ACTION_KEY", "x"]],
    ];
    await expectRefused(parts, (fields) => {
      const form = new FormData();
      for (const [field, value] of fields) form.append(field, value);
      return browser.post(page, form);
    });
    const types = ["multipart/form-data", "multipart/form-data; boundary=x", "text/plain", ""];
    await expectRefused(types, (type) => browser.post(page, broken, { "content-type": type }));
  },
);

test.each(actionDoors.slice(0, 3))("$name is given more than any form holds", async (door) => {
  const key = `${door.file}#${door.name}`;
  const person = someoneAdmitted(door.may);
  const use = await rightUses[key]?.(world, "own", person);
  const sent = { page: use?.page ?? "", isStateful: false, id: builtActions().get(key) ?? "" };
  await expectRefused(greatBodies, (body) => call(world.browsers[person], sent, body));
});
