import { expect, test } from "vitest";
import { lintPlanted } from "@/tests/boundaries/lint-planted";

const rule = "lint/style/noRestrictedImports";

/** Kind of file, an example of it, what it may import and what it never may. */
const boundaries: [kind: string, file: string, may: string[], never: string[]][] = [
  [
    "a rule",
    "lib/quiz/marking.ts",
    ["zod", "yaml", "./schema", "@/lib/review/schema"],
    [
      ...["react", "react-dom/server", "next/cache", "next-intl", "server-only"],
      ...["@prisma/client", "pg", "@/lib/db/client", "@/lib/db/generated/client"],
      ...["@/lib/db/transaction", "./store", "@/lib/quiz/store", "@/lib/review/store"],
      ...["node:crypto", "node:fs/promises", "@/lib/env", "@/lib/server/log"],
      ...["@/lib/auth/session", "next-auth", "next-auth/react", "ts-fsrs"],
      ...["@/app/review/outbox", "@/components/ui/button", "../review/store", "../../app/page"],
    ],
  ],
  [
    "a rule in a folder of its topic",
    "lib/content/compile/cloze.ts",
    ["zod", "./options", "@/lib/content/schema"],
    ["react", "node:fs", "@/lib/content/store", "@/lib/db/client", "../store"],
  ],
  [
    "the scheduler",
    "lib/review/scheduling.ts",
    ["ts-fsrs", "zod", "./schema"],
    ["react", "node:crypto", "./store", "@/lib/db/client", "@prisma/client", "next-auth"],
  ],
  [
    "a store",
    "lib/quiz/store.ts",
    [
      ...["server-only", "zod", "@/lib/db/client", "@/lib/db/transaction"],
      ...["@/lib/db/generated/client", "./schema", "@/lib/quiz/marking"],
    ],
    [
      ...["react", "next/cache", "next/navigation", "next-auth", "ts-fsrs", "@prisma/client", "pg"],
      ...["@/lib/review/store", "../review/store", "@/lib/auth/session", "@/app/page"],
    ],
  ],
  [
    "authentication",
    "lib/auth/session.ts",
    ["next-auth", "react", "next/navigation", "node:crypto", "@/lib/db/client", "@/lib/env"],
    ["@prisma/client", "pg", "ts-fsrs", "@/app/page", "../db/client"],
  ],
  [
    "a server service",
    "lib/server/locale.ts",
    ["next-intl/server", "next/headers", "node:child_process", "@/lib/db/client"],
    ["next-auth", "@prisma/client", "ts-fsrs", "@/components/ui/button"],
  ],
  [
    "the environment",
    "lib/env.ts",
    ["zod", "server-only", "node:path"],
    ["next-auth", "@prisma/client", "ts-fsrs", "@/app/page"],
  ],
  [
    "the database client",
    "lib/db/client.ts",
    ["@prisma/client", "@prisma/adapter-pg", "pg", "./generated/client", "@/lib/env"],
    ["react", "next/headers", "next-auth", "ts-fsrs", "@/lib/review/store", "@/app/page"],
  ],
  [
    "a page",
    "app/quizzes/[quizId]/page.tsx",
    [
      ...["react", "next/navigation", "@/lib/quiz/store", "@/lib/auth/session", "./quiz"],
      ...["@/lib/db/transaction", "@/components/ui/button"],
    ],
    [
      ...["@prisma/client", "pg", "@/lib/db/client", "@/lib/db/generated/client", "next-auth"],
      ...["next-auth/react", "ts-fsrs", "@/scripts/start", "@/tests/support/e2e", "../actions"],
    ],
  ],
  [
    "the proxy",
    "proxy.ts",
    ["next/server", "@/lib/auth/origin"],
    ["@prisma/client", "@/lib/db/client", "next-auth/jwt"],
  ],
  [
    "a component",
    "components/ui/button.tsx",
    ["react", "next/link", "@/lib/review/scheduling", "./icon"],
    [
      ...["@/lib/review/store", "@/lib/db/client", "@/lib/db/transaction", "@prisma/client"],
      ...["@/lib/server/log", "@/lib/auth/session", "@/lib/env", "server-only", "node:fs"],
      ...["next-auth/react", "ts-fsrs", "@/app/review/outbox", "../card"],
    ],
  ],
  [
    "a script",
    "scripts/content-publish.ts",
    ["node:fs", "@/lib/content/store", "@/lib/db/client"],
    ["next-auth", "ts-fsrs"],
  ],
  [
    "a test",
    "lib/quiz/store.test.ts",
    ["vitest", "node:fs", "@/tests/support/database", "@/lib/db/client", "./store"],
    ["next-auth", "ts-fsrs"],
  ],
];

const forms: [form: string, line: (specifier: string, number: number) => string][] = [
  ["an import", (specifier, number) => `import thing${number} from "${specifier}";`],
  ["a type import", (specifier, number) => `import type { T${number} } from "${specifier}";`],
  ["a re-export", (specifier, number) => `export { thing${number} } from "${specifier}";`],
  ["a dynamic import", (specifier) => `await import("${specifier}");`],
];

test.each(forms)("every boundary fires on %s", (_form, line) => {
  const files = boundaries.map(([, file, , never]) => [file, never.map(line).join("\n")]);
  const { exitCode, findings } = lintPlanted(Object.fromEntries(files));
  const silent = boundaries.flatMap(([kind, file, , never]) =>
    never
      .filter((_, index) => !findings.has(`${file}:${index + 1} ${rule}`))
      .map((specifier) => `${kind} imports ${specifier}`),
  );

  expect(silent).toEqual([]);
  expect(exitCode).toBe(1);
});

test.each(boundaries.map(([kind, file, , [specifier]]) => ({ kind, file, specifier })))(
  "$kind alone in violation is enough to fail the lint",
  ({ file, specifier }) => {
    const { exitCode, findings } = lintPlanted({ [file]: `import "${specifier}";\n` });

    expect(findings).toEqual(new Set([`${file}:1 ${rule}`]));
    expect(exitCode).toBe(1);
  },
);

test("what each kind of file may import passes", () => {
  const files = boundaries.map(([, file, may]) => [file, may.map(plainImport).join("\n")]);
  expect(lintPlanted(Object.fromEntries(files))).toEqual({ exitCode: 0, findings: new Set() });
});

test("a rule that makes its own id is stopped, one that checks an id is not", () => {
  const { exitCode, findings } = lintPlanted({
    "lib/review/makes.ts": 'import { v7 } from "uuid";\n',
    "lib/review/checks.ts": 'import { validate } from "uuid";\n',
  });
  expect(findings).toEqual(new Set([`lib/review/makes.ts:1 ${rule}`]));
  expect(exitCode).toBe(1);
});

function plainImport(specifier: string): string {
  return `import "${specifier}";`;
}
