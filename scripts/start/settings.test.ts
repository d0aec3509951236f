import { expect, test } from "vitest";
import { settingsFrom } from "./settings.mjs";

const here = { root: "/srv/clone", isRoot: false };
const home = { XDG_DATA_HOME: "/data" };

test("without a word said it serves this machine alone, on port 3000, from its own data folder", () => {
  expect(settingsFrom([], home, here)).toEqual({
    help: false,
    dev: false,
    demo: false,
    port: 3000,
    host: "127.0.0.1",
    address: "http://localhost:3000",
    dataDir: "/data/parallax",
    databaseUrl: null,
  });
});

test("development keeps its data in the clone", () => {
  expect(settingsFrom(["--dev"], home, here).dataDir).toBe("/srv/clone/.data/dev");
});

test("a demonstration keeps its data apart, unless it is told where", () => {
  const demo = { ...home, DEMO: "1" };
  expect(settingsFrom([], demo, here)).toMatchObject({
    demo: true,
    dataDir: "/data/parallax-demo",
  });
  expect(settingsFrom([], { ...demo, DATA_DIR: "/data/b" }, here).dataDir).toBe("/data/b");
});

test("root's data lies where servers keep theirs", () => {
  expect(settingsFrom([], home, { ...here, isRoot: true }).dataDir).toBe("/var/lib/parallax");
});

test("a public address needs https, unless plain http is allowed by name", () => {
  const plain = { ...home, ADDRESS: "http://school.example" };
  expect(() => settingsFrom([], plain, here)).toThrow("unencrypted");
  expect(settingsFrom([], { ...plain, ALLOW_HTTP: "1" }, here).address).toBe(
    "http://school.example",
  );
  const secure = { ...home, ADDRESS: "https://school.example/" };
  expect(settingsFrom([], secure, here).address).toBe("https://school.example");
});

test.each(["abc", "0", "65536", "1.5", "-1"])("PORT %s is refused", (PORT) => {
  expect(() => settingsFrom([], { ...home, PORT }, here)).toThrow(`PORT is "${PORT}"`);
});

test.each(["school.example", "ftp://school.example", "https://school.example/app"])(
  "ADDRESS %s is refused",
  (ADDRESS) => {
    expect(() => settingsFrom([], { ...home, ADDRESS }, here)).toThrow("ADDRESS is");
  },
);

test.each(["NEXTAUTH_SECRET", "SETUP_TOKEN", "METRICS_TOKEN"])("a short %s is refused", (name) => {
  expect(() => settingsFrom([], { ...home, [name]: "x".repeat(31) }, here)).toThrow(
    `${name} has 31 characters`,
  );
  expect(settingsFrom([], { ...home, [name]: "x".repeat(32) }, here).port).toBe(3000);
});

test("an unknown option is refused with the usage", () => {
  expect(() => settingsFrom(["--fast"], home, here)).toThrow("usage: npm start");
});
