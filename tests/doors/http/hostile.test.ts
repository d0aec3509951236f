import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { builtActions, call } from "@/tests/doors/action-request";
import { rightUses } from "@/tests/doors/action-uses";
import { someoneAdmitted } from "@/tests/doors/admits";
import { app } from "@/tests/doors/app";
import { type Answer, fromOurPages, openBrowser } from "@/tests/doors/browser";
import {
  actionArguments,
  bodies,
  queries,
  segments,
  spoiltBatches,
  spoiltForms,
} from "@/tests/doors/hostile";
import { actionDoors, nameOf, pageDoors } from "@/tests/doors/registry";
import { makeWorld, type World } from "@/tests/doors/world";
import { writesSoFar } from "@/tests/doors/writes";
import { sentReview } from "@/tests/support/log-event";

let world: World;
let before: Awaited<ReturnType<typeof writesSoFar>>;
beforeAll(async () => {
  world = await makeWorld();
  before = await writesSoFar();
});

afterEach(async () => {
  expect(process.kill(app.pid, 0)).toBe(true);
  expect((await openBrowser().get("/healthz")).status).toBe(200);
});

/** Sends each in turn: nothing is stored, and each answer says that the asker is wrong, not we. */
async function expectRefused<T>(inputs: readonly T[], send: (input: T) => Promise<Answer>) {
  const failures: string[] = [];
  for (const input of inputs) {
    const { status } = await send(input);
    if (status >= 500) failures.push(`${status} for ${`${JSON.stringify(input)}`.slice(0, 120)}`);
  }
  expect(failures).toEqual([]);
  expect(await writesSoFar()).toEqual(before);
}

describe("pages", () => {
  const byId = pageDoors.filter(({ address }) => address.includes("["));

  test.each(byId.map((door) => [nameOf(door), door] as const))(
    "%s with no id of ours",
    async (_name, { address, may }) => {
      const addresses = segments.map((segment) => address.replaceAll(/\[\w+\]/g, () => segment));
      const browser = world.browsers[may === "administrator" ? may : "instructor"];
      await expectRefused(addresses, (path) => browser.get(path));
    },
  );

  test.each(pageDoors.map((door) => [nameOf(door), door] as const))(
    "%s with a strange query",
    async (_name, { address, may }) => {
      const { own, browsers } = world;
      const path = address.replaceAll(/\[(\w+)\]/g, (_, name: keyof typeof own) => `${own[name]}`);
      const isFrontDoor = path.startsWith("/sign-");
      const browser = browsers[isFrontDoor ? "visitor" : someoneAdmitted(may)];
      await browser.get(path);
      before = await writesSoFar();
      await expectRefused(queries, (query) => browser.get(path + query));
    },
  );
});

describe.each(actionDoors)("$name", ({ file, name, may }) => {
  const key = `${file}#${name}`;
  const id = builtActions().get(key) ?? "";
  const person = someoneAdmitted(may);
  const browserOf = () => world.browsers[person];
  const rightUse = async () => {
    const use = await rightUses[key]?.(world, "own", person);
    if (!use) throw new Error("No right use of this action is known.");
    before = await writesSoFar();
    return { ...use, id };
  };

  test("is given forms that are wrong in one field", async () => {
    const use = await rightUse();
    await expectRefused(spoiltForms(use.fields), (fields) => {
      const form = new FormData();
      for (const [field, value] of fields) form.append(`_1_${field}`, value);
      form.append("0", use.isStateful ? '[{},"$K1"]' : '["$K1"]');
      return call(browserOf(), use, form);
    });
  });

  test("is given no form", async () => {
    const use = await rightUse();
    await expectRefused(actionArguments, (body) => call(browserOf(), use, body));
    await expectRefused(actionArguments.slice(12), (body) => {
      const form = new FormData();
      form.append("0", body);
      return call(browserOf(), use, form);
    });
  });

  test("is posted as a form that is none", async () => {
    const use = await rightUse();
    const parts: [string, string][][] = [
      [[`$ACTION_ID_${id}`, ""]],
      [["$ACTION_ID_x", ""]],
      [
        ["$ACTION_REF_1", ""],
        ["$ACTION_1:0", JSON.stringify({ id, bound: null })],
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
      return browserOf().post(use.page, form);
    });
    const types = ["multipart/form-data", "multipart/form-data; boundary=x", "text/plain", ""];
    await expectRefused(types, (type) =>
      browserOf().post(use.page, "--x\r\nbroken", { "content-type": type }),
    );
    await expectRefused(types, (type) =>
      browserOf().post(use.page, "--x\r\nbroken", { "content-type": type, "next-action": id }),
    );
  });
});

describe("routes", () => {
  test("reviews that are none are refused", async () => {
    const { kind: _, ...event } = sentReview({ cardId: world.own.cardId });
    const inputs = [...bodies, ...spoiltBatches({ kind: "review", ...event })];
    await expectRefused(inputs, (body) => world.browsers.student.post("/api/reviews", body));
  });

  test("the library's own doors are asked nonsense", async () => {
    const paths = [
      "",
      "/%00",
      "/%",
      "/x",
      "/callback",
      "/callback/x",
      "/signin/credentials",
      "/_log",
    ];
    const addresses = paths.map((path) => `/api/auth${path}`);
    await expectRefused(addresses, (path) => world.browsers.visitor.get(path));
    await expectRefused(addresses, (path) => world.browsers.visitor.post(path, "a=%00&b[not]=1"));
    const credentials = "/api/auth/callback/credentials";
    const types = ["application/x-www-form-urlencoded", "application/json", "multipart/form-data"];
    for (const type of types) {
      await expectRefused(bodies, (body) =>
        world.browsers.visitor.post(credentials, body, { "content-type": type }),
      );
    }
  });

  test("sign-in takes no operator for a text", async () => {
    const { body } = await world.browsers.visitor.get("/api/auth/csrf");
    const { csrfToken } = JSON.parse(body);
    const fields = [
      "email[not]=null&password[not]=null",
      "email=%00&password=%00",
      "email=a&email=b",
    ];
    await expectRefused(fields, (text) =>
      world.browsers.visitor.post(
        "/api/auth/callback/credentials",
        `csrfToken=${csrfToken}&${text}`,
        {
          "content-type": "application/x-www-form-urlencoded",
        },
      ),
    );
  });
});

describe("every door", () => {
  test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"])("%s is sent", async (method) => {
    const paths = [
      "/",
      "/review",
      "/healthz",
      "/metrics",
      "/readyz",
      "/api/reviews",
      "/api/auth/session",
      "/nowhere",
    ];
    await expectRefused(paths, (path) =>
      world.browsers.student.send(path, { method, headers: fromOurPages() }),
    );
  });

  test("strange cookies and headers are refused or passed over", async () => {
    const headers: Record<string, string>[] = [
      { cookie: "parallax-session=%00; theme=%00" },
      { cookie: `parallax-session=${"x".repeat(6000)}` },
      { cookie: "theme={}; next-auth.csrf-token=%ED%A0%80" },
      { "x-path": "https://elsewhere.example" },
      { "next-router-state-tree": "{" },
      { "next-router-state-tree": "%00", rsc: "1" },
      { rsc: "1", "next-router-prefetch": "9" },
      { "x-forwarded-host": "elsewhere.example", "x-forwarded-proto": "https" },
      { "accept-language": "x".repeat(3000) },
    ];
    await expectRefused(headers, (sent) => openBrowser().send("/account", { headers: sent }));
    await expectRefused(headers, (sent) => openBrowser().send("/", { headers: sent }));
  });
});
