import { beforeAll, describe, expect, test } from "vitest";
import { builtActions } from "@/tests/doors/action-request";
import { rightUses } from "@/tests/doors/action-uses";
import { someoneAdmitted } from "@/tests/doors/admits";
import { fromOurPages, openBrowser } from "@/tests/doors/browser";
import { actionDoors, doors, nameOf } from "@/tests/doors/registry";
import { anotherBrowserOf, makeWorld, type World } from "@/tests/doors/world";
import { writesSoFar } from "@/tests/doors/writes";
import { sentReview } from "@/tests/support/log-event";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

type Strange = (ours: Record<string, string>) => Record<string, string>;

const origins: [what: string, headers: Strange][] = [
  ["without Origin", () => ({})],
  ["without Origin, from the same site", () => ({ "sec-fetch-site": "same-site" })],
  ["from a foreign page", () => ({ origin: "https://elsewhere.example" })],
  ["from no page at all", () => ({ origin: "null" })],
  [
    "from our address over https",
    ({ origin }) => ({ origin: `${origin}`.replace("http:", "https:") }),
  ],
  ["from another port of ours", () => ({ origin: "http://localhost:1" })],
  ["across sites by its own word", (ours) => ({ ...ours, "sec-fetch-site": "cross-site" })],
];

describe.each(origins)("a request %s", (_what, headers) => {
  test.each(actionDoors)("runs no $name", async ({ file, name, may }) => {
    const key = `${file}#${name}`;
    const use = await rightUses[key]?.(world, "own", "student");
    const id = builtActions().get(key) ?? "";
    const browser = world.browsers[someoneAdmitted(may)];
    const before = await writesSoFar();
    for (const sent of [{ "next-action": id }, {}]) {
      const form = new FormData();
      if (!("next-action" in sent)) form.append(`$ACTION_ID_${id}`, "");
      for (const [field, value] of Object.entries(use?.fields ?? {})) form.append(field, value);
      const answer = await browser.send(use?.page ?? "", {
        method: "POST",
        body: form,
        headers: { ...sent, ...headers(fromOurPages()) },
      });
      expect(answer.status).toBe(403);
    }
    expect(await writesSoFar()).toEqual(before);
  });

  const posts = doors.filter((door) => door.kind === "route" && door.method !== "GET");
  const bodies: Record<string, string> = {
    "/api/reviews": JSON.stringify({ sentAt: "2026-03-02T00:12:00.000Z", events: [sentReview()] }),
    "/api/auth/[...nextauth]": "email=student@example.org&password=ten letters and more",
  };

  test.each(posts.map((door) => [nameOf(door), door] as const))(
    "is refused at %s",
    async (_name, door) => {
      if (door.kind !== "route") throw new Error("Only routes are here.");
      const before = await writesSoFar();
      const answer = await world.browsers.student.send(
        door.address.replace("[...nextauth]", "callback/credentials"),
        { method: "POST", body: bodies[door.address] ?? null, headers: headers(fromOurPages()) },
      );
      expect(answer.status).toBe(403);
      expect(await writesSoFar()).toEqual(before);
    },
  );
});

test("a foreign page signs nobody out", async () => {
  const browser = await anotherBrowserOf("instructor");
  const { body } = await browser.get("/api/auth/csrf");
  const fields = new URLSearchParams({ csrfToken: JSON.parse(body).csrfToken });
  const foreign = { origin: "https://elsewhere.example" };
  expect(await browser.post("/api/auth/signout", fields, foreign)).toMatchObject({ status: 403 });
  expect((await openBrowser(browser.cookies).get("/account")).status).toBe(200);
});

test.each(["PUT", "PATCH", "DELETE"])("%s from a foreign page is refused too", async (method) => {
  const headers = { origin: "https://elsewhere.example" };
  const answer = await world.browsers.student.send("/api/reviews", { method, headers });
  expect(answer.status).toBe(403);
});
