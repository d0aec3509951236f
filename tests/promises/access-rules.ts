import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One rule of who may do what, flipped: in a file, a text that stands in it once, and what it becomes. */
export type FlippedRule = {
  rule: string;
  file: string;
  find: string;
  replace: string;
  /** The cheapest tests that must notice: a project of Vitest and a file. */
  noticedBy: readonly [project: "unit" | "store" | "doors", file: string];
};

/** The rules that stores, sessions and requests rest on. */
export const statedRules: readonly FlippedRule[] = [
  {
    rule: "a classroom is seen by who is in it",
    file: "lib/classroom/store.ts",
    find: "({ enrollments: { some: { userId: viewerId } } }) satisfies",
    replace: "({ enrollments: { some: {} } }) satisfies",
    noticedBy: ["store", "lib/classroom/store.test.ts"],
  },
  {
    rule: "a course that is not open is seen by whom it was assigned",
    file: "lib/content/visible-to.ts",
    find: "{ module: { course: { opening: { isNot: null } } } },",
    replace: "{ module: { course: {} } },",
    noticedBy: ["store", "lib/content/store.test.ts"],
  },
  {
    rule: "an assigned module is seen in its class alone",
    file: "lib/content/visible-to.ts",
    find: "{ assignments: { some: { classroom: { enrollments: { some: { userId: viewerId } } } } } },",
    replace: "{ assignments: { some: {} } },",
    noticedBy: ["store", "lib/content/store.test.ts"],
  },
  {
    rule: "a card of one's own is one's own alone",
    file: "lib/content/visible-to.ts",
    find: "{ ownerId: viewerId }",
    replace: "{ ownerId: { not: null } }",
    noticedBy: ["store", "lib/own-cards/store.test.ts"],
  },
  {
    rule: "what is assigned is studied by the class's students",
    file: "lib/db/studied-versions.ts",
    find: `WHERE e."userId" = \${learnerId}::uuid AND e.role = 'STUDENT'`,
    replace: `WHERE e."userId" = \${learnerId}::uuid`,
    noticedBy: ["store", "lib/content/store.test.ts"],
  },
  {
    rule: "an attempt is submitted by its owner",
    file: "lib/attempt/store.ts",
    find: `SET "submittedAt" = \${now}
    WHERE "learnerId" = \${learnerId}::uuid AND id`,
    replace: `SET "submittedAt" = \${now}
    WHERE id`,
    noticedBy: ["store", "lib/quiz/store.test.ts"],
  },
  {
    rule: "a test is seen by students of its class",
    file: "lib/test-taking/store.ts",
    find: 'enrollments: { some: { userId: learnerId, role: "STUDENT" } }',
    replace: "enrollments: { some: {} }",
    noticedBy: ["store", "lib/test-taking/store.test.ts"],
  },
  {
    rule: "a draft of a test is seen by nobody who takes it",
    file: "lib/test-taking/store.ts",
    find: "    publication: { isNot: null },\n",
    replace: "",
    noticedBy: ["store", "lib/test-taking/store.test.ts"],
  },
  {
    rule: "a reserved item is seen in tests alone",
    file: "lib/db/practice-items.ts",
    find: 'SELECT FROM "Reservation" reserved WHERE reserved."itemId" = i.id)`',
    replace: 'SELECT FROM "Reservation" reserved WHERE false)`',
    noticedBy: ["store", "lib/reservation/store.test.ts"],
  },
  {
    rule: "a reserved item is set by editors of its course",
    file: "lib/test-material/store.ts",
    find: `WHERE e."userId" = \${viewerId}::uuid AND f.id`,
    replace: `WHERE \${viewerId}::uuid IS NOT NULL AND f.id`,
    noticedBy: ["store", "lib/test-material/store.test.ts"],
  },
  {
    rule: "items are reserved by editors of their course",
    file: "lib/reservation/store.ts",
    find: `AND e."userId" = \${viewerId}::uuid\n    WHERE i.id`,
    replace: `AND \${viewerId}::uuid IS NOT NULL\n    WHERE i.id`,
    noticedBy: ["store", "lib/reservation/store.test.ts"],
  },
  {
    rule: "a review is kept of a card that its learner sees",
    file: "lib/review/judge-events.ts",
    find: 'const isVisible = event.kind === "undo" || visibleCardIds.has(event.cardId);',
    replace: "const isVisible = visibleCardIds !== undefined;",
    noticedBy: ["unit", "lib/review/judge-events.test.ts"],
  },
  {
    rule: "an id that is known keeps its first content",
    file: "lib/review/judge-events.ts",
    find: 'return isSameContent(first, event) ? null : "conflict";',
    replace: "return null;",
    noticedBy: ["unit", "lib/review/judge-events.test.ts"],
  },
  {
    rule: "an ended session is over",
    file: "lib/auth/session-life.ts",
    find: "session.endedAt === null &&",
    replace: "",
    noticedBy: ["store", "lib/auth/store.test.ts"],
  },
  {
    rule: "an unused session is over",
    file: "lib/auth/session-life.ts",
    find: "session.lastSeenAt.getTime() < idle * day",
    replace: "session.lastSeenAt.getTime() < idle * day * 1000",
    noticedBy: ["store", "lib/auth/store.test.ts"],
  },
  {
    rule: "an old session is over",
    file: "lib/auth/session-life.ts",
    find: "session.createdAt.getTime() < absolute * day",
    replace: "session.createdAt.getTime() < absolute * day * 1000",
    noticedBy: ["store", "lib/auth/store.test.ts"],
  },
  {
    rule: "a suspended account has no session",
    file: "lib/auth/store.ts",
    find: "if (!session || session.user.suspension || !isLive(",
    replace: "if (!session || !isLive(",
    noticedBy: ["store", "lib/people/store.test.ts"],
  },
  {
    rule: "one administrator is made by the set-up link",
    file: "lib/auth/store.ts",
    find: 'const isFirst = mayBeAdmin && (await tx.user.count({ where: { role: "ADMIN" } })) === 0;',
    replace: "const isFirst = mayBeAdmin;",
    noticedBy: ["store", "lib/auth/store.test.ts"],
  },
  {
    rule: "an expired join code lets nobody in",
    file: "lib/enrollment/store.ts",
    find: "where: { joinCode, joinCodeExpiresAt: { gt: now }, archiving: { is: null } },",
    replace: "where: { joinCode, archiving: { is: null } },",
    noticedBy: ["store", "lib/enrollment/store.test.ts"],
  },
  {
    rule: "nobody comes in without a password where people are real",
    file: "lib/demo/store.ts",
    find: "if (!(await isDemonstration())) return [];",
    replace: "await isDemonstration();",
    noticedBy: ["store", "lib/demo/store.test.ts"],
  },
  {
    rule: "a request across sites is refused by its own word",
    file: "lib/auth/same-origin.ts",
    find: 'if (site !== null && site !== "same-origin") return false;',
    replace: "",
    noticedBy: ["unit", "lib/auth/same-origin.test.ts"],
  },
  {
    rule: "a request without an origin changes nothing",
    file: "lib/auth/same-origin.ts",
    find: "return origin !== null && URL.canParse(origin) && isOurs(",
    replace: "return origin === null || URL.canParse(origin) && isOurs(",
    noticedBy: ["unit", "lib/auth/same-origin.test.ts"],
  },
  {
    rule: "a course at the desk is seen by its editors",
    file: "lib/desk/store.ts",
    find: "({ editors: { some: { userId: viewerId } } });",
    replace: "({ editors: { some: {} } });",
    noticedBy: ["store", "lib/desk/store.test.ts"],
  },
  {
    rule: "a course at the desk is changed by its editors",
    file: "lib/auth/access.ts",
    find: "if (!editor) notFound();",
    replace: "",
    noticedBy: ["doors", "tests/doors/http/actions-by-script.test.ts"],
  },
  {
    rule: "an instructor is more than a member",
    file: "lib/auth/access.ts",
    find: 'if (enrollment?.role !== "INSTRUCTOR") notFound();',
    replace: "if (!enrollment) notFound();",
    noticedBy: ["doors", "tests/doors/http/pages.test.ts"],
  },
];

/** The calls that let in who teaches a class, wherever a page or an action makes one. */
export function callsOfRules(): FlippedRule[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join("app", name))
    .toSorted();
  return files.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return [...text.matchAll(/^ {2}await (require(?:Teaching|Instructor))\(.*\);$/gm)].map(
      ({ 0: call, 1: rule = "", index }): FlippedRule => {
        const before = text.slice(text.lastIndexOf("\nexport ", index), index);
        return {
          rule: `${rule} at ${file}:${text.slice(0, index).split("\n").length}`,
          file,
          find: `${before}${call}`,
          replace: `${before}  void ${rule};`,
          noticedBy: [
            "doors",
            `tests/doors/http/${isPage(file) ? "pages" : "actions-by-script"}.test.ts`,
          ],
        };
      },
    );
  });
}

function isPage(file: string): boolean {
  return file.endsWith("page.tsx");
}
