import { expect, test } from "vitest";
import { hasDirective, waysFrom } from "@/tests/boundaries/import-graph";
import { projectSources, type Sources } from "@/tests/boundaries/source-files";

/** What only the server has; `lib/auth` files for the browser say "use client" themselves. */
const serverOnly = [
  /^lib\/[^/]+\/store(\.tsx?)?$/,
  /^lib\/(db|server)\//,
  /^lib\/env(\.ts)?$/,
  /^lib\/auth\/(session|access|options|store)(\.ts)?$/,
  /^(node:|@prisma\/|pg$|server-only$|next\/(headers|cache|server)$|next-intl\/server$)/,
];

function serverCodeInBrowser(sources: Sources): string[] {
  const starts = [...sources].filter(
    ([path, text]) => path.startsWith("components/") || hasDirective(text, "use client"),
  );
  return starts.flatMap(([path]) => waysFrom(sources, path, isServerOnly));
}

function isServerOnly(file: string): boolean {
  return serverOnly.some((pattern) => pattern.test(file));
}

test("no code for the browser reaches what only the server has", () => {
  expect(serverCodeInBrowser(projectSources())).toEqual([]);
});

const client = '"use client";\n';

test.each([
  ["a store", 'import { dueCards } from "@/lib/review/store";', "lib/review/store"],
  ["the database", 'import { db } from "@/lib/db/client";', "lib/db/client"],
  ["a server service", 'const log = import("@/lib/server/log");', "lib/server/log"],
  ["who is asking", 'export { currentViewer } from "@/lib/auth/session";', "lib/auth/session"],
  ["the machine", 'import "node:fs";', "node:fs"],
  ["a mark of server code", 'import "server-only";', "server-only"],
])("a client component that loads %s is found", (_, line, end) => {
  const sources = new Map([["app/review/session.tsx", `// Words.\n${client}${line}\n`]]);
  expect(serverCodeInBrowser(sources)).toEqual([`app/review/session.tsx → ${end}`]);
});

test("a way through other files is found", () => {
  const sources = new Map([
    ["app/review/session.tsx", `${client}import {\n  bar,\n} from "./bar";\n`],
    ["app/review/bar.tsx", 'import { x } from "@/lib/review/store";\n'],
    ["lib/review/store.ts", "export const x = 1;\n"],
  ]);
  expect(serverCodeInBrowser(sources)).toEqual([
    "app/review/session.tsx → app/review/bar.tsx → lib/review/store.ts",
  ]);
});

test("types, actions, rules and comments are no way to the server", () => {
  const lines = [
    'import type { Card } from "@/lib/review/store";',
    'import { answer } from "./actions";',
    'import { remember } from "@/lib/review/scheduling";',
    '// import { db } from "@/lib/db/client";',
  ];
  const sources = new Map([
    ["app/review/session.tsx", client + lines.join("\n")],
    ["app/review/actions.ts", '"use server";\nimport { x } from "@/lib/review/store";\n'],
    ["app/review/page.tsx", 'import { x } from "@/lib/review/store";\n'],
    ["lib/review/scheduling.ts", 'import { FSRSAlgorithm } from "ts-fsrs";\n'],
  ]);
  expect(serverCodeInBrowser(sources)).toEqual([]);
});
