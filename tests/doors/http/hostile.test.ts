import { beforeAll, describe, test } from "vitest";
import { addressOf } from "@/tests/doors/address-of";
import { someoneAdmitted } from "@/tests/doors/admits";
import { fromOurPages, openBrowser } from "@/tests/doors/browser";
import {
  bodies,
  greatBodies,
  inTurn,
  queries,
  segments,
  spoiltBatches,
} from "@/tests/doors/hostile";
import { expectRefused } from "@/tests/doors/refused";
import { nameOf, pageDoors } from "@/tests/doors/registry";
import { makeWorld, type World } from "@/tests/doors/world";
import { sentReview } from "@/tests/support/log-event";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

describe("pages", () => {
  const byId = pageDoors.filter(({ address }) => address.includes("["));

  test.each(byId.map((door, turn) => [nameOf(door), door, turn] as const))(
    "%s with no id of ours",
    async (_name, { address, may }, turn) => {
      const addresses = inTurn(segments, turn, 4).map((segment) =>
        address.replaceAll(/\[\w+\]/g, () => segment),
      );
      const browser = world.browsers[may === "administrator" ? may : "instructor"];
      await expectRefused(addresses, (path) => browser.get(path));
    },
  );

  test.each(pageDoors.map((door, turn) => [nameOf(door), door, turn] as const))(
    "%s with a strange query",
    async (_name, { address, may }, turn) => {
      const { own, browsers } = world;
      const path = addressOf(address, own);
      const isFrontDoor = path.startsWith("/sign-");
      const browser = browsers[isFrontDoor ? "visitor" : someoneAdmitted(may)];
      await browser.get(path);
      await expectRefused(inTurn(queries, turn, 4), (query) => browser.get(path + query));
    },
  );
});

describe("routes", () => {
  test("reviews that are none are refused", async () => {
    const { kind: _, ...event } = sentReview({ cardId: world.own.cardId });
    const inputs = [...bodies, ...greatBodies, ...spoiltBatches({ kind: "review", ...event })];
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
      await expectRefused([...bodies, ...greatBodies], (body) =>
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
