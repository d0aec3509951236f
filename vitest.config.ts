import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** What starts processes and servers of its own needs time for it. */
const patient = { testTimeout: 300_000, hookTimeout: 300_000 };

export default defineConfig({
  resolve: {
    alias: {
      "@": resolve("."),
      // Its real entry throws outside a server component; stores under test run in plain Node.
      "server-only": resolve("node_modules/server-only/empty.js"),
    },
  },
  test: {
    // Left to itself it keeps one core for the person who waits.
    maxWorkers: availableParallelism(),
    // A property is tried on thousands of cases, on a machine that may be busy.
    testTimeout: 60_000,
    // A course is published before a store's tests.
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "boundaries",
          include: ["tests/boundaries/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "unit",
          // Rules keep nothing between two tests: what a worker has loaded serves all its files.
          isolate: false,
          include: ["{lib,app,components,scripts,tests}/**/*.test.{ts,tsx}"],
          exclude: [
            "**/store.test.ts",
            "tests/{boundaries,store,keeping,doors/http,promises,start,e2e}/**",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "store",
          // Each file has a database of its own; rules and client need not be loaded anew for it.
          isolate: false,
          include: ["lib/**/store.test.ts", "tests/store/**/*.test.ts"],
          globalSetup: ["tests/support/test-server.ts"],
          setupFiles: ["tests/support/fresh-database.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "keeping",
          include: ["tests/keeping/**/*.test.ts"],
          globalSetup: ["tests/support/test-server.ts"],
          setupFiles: ["tests/support/fresh-database.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "doors",
          isolate: false,
          include: ["tests/doors/http/**/*.test.ts"],
          globalSetup: ["tests/doors/served-app.ts"],
          setupFiles: ["tests/doors/served-database.ts"],
          // Each worker has a server and a database of its own.
          ...patient,
        },
      },
      {
        extends: true,
        test: { name: "promises", include: ["tests/promises/**/*.test.ts"], ...patient },
      },
      {
        extends: true,
        test: {
          name: "start",
          include: ["tests/start/**/*.test.ts"],
          globalSetup: ["tests/start/first-start.ts"],
          ...patient,
        },
      },
    ],
  },
});
