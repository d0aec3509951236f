import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { usage } from "@/scripts/start/settings.mjs";
import { imageFiles, missingImports } from "@/tests/support/image-files";

/*
 * No container is built here: these files are read, and held to what a build and a run would need.
 */

const read = (file: string) => readFileSync(file, "utf8");

/** Instructions of a Containerfile, lines joined, comments left out. */
function instructions(text: string): { name: string; rest: string }[] {
  const lines = text.replaceAll(/\\\n\s*/g, " ").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => ({ name: line.split(" ")[0] ?? "", rest: line.replace(/^\S+\s+/, "") }));
}

function faultsOfImage(text: string, ignored: string): string[] {
  const all = instructions(text);
  const of = (name: string) => all.filter((one) => one.name === name).map(({ rest }) => rest);
  const copied = of("COPY").flatMap((rest) =>
    rest
      .split(/\s+/)
      .filter((part) => !part.startsWith("--"))
      .slice(0, -1),
  );
  const letIn = ignored.split("\n").flatMap((line) => (line.startsWith("!") ? line.slice(1) : []));
  const tracked = execFileSync("git", ["ls-files"], { encoding: "utf8" }).split("\n");
  const isTracked = (path: string) =>
    tracked.some((file) => file === path || file.startsWith(`${path}/`));
  return [
    ...copied.filter((path) => !existsSync(path)).map((path) => `${path} does not exist`),
    ...copied.filter((path) => !isTracked(path)).map((path) => `${path} is not kept by git`),
    ...copied.filter((path) => !letIn.includes(path)).map((path) => `${path} is ignored`),
    ...letIn.filter((path) => !copied.includes(path)).map((path) => `${path} is not copied`),
    ...of("FROM").flatMap((image) => (/:\d+/.test(image) ? [] : [`${image} names no version`])),
    ...of("ADD").map(() => "ADD fetches and unpacks"),
    ...(/^(root|0)?$/.test(of("USER").at(-1) ?? "") ? ["it runs as root"] : []),
    ...["HEALTHCHECK", "STOPSIGNAL", "CMD"].flatMap((name) =>
      of(name).length === 1 ? [] : [`${name} does not stand once`],
    ),
    ...(/(SECRET|TOKEN|PASSWORD|DATABASE_URL)\S*=/.test(of("ENV").join(" ")) ? ["a secret"] : []),
    ...of("RUN").flatMap((run) =>
      /\bnpm (install|i)\b/.test(run) ? ["npm ci keeps the lock"] : [],
    ),
    ...[...of("RUN"), ...of("CMD")].flatMap((run) =>
      [...run.matchAll(/scripts\/[\w.-]+/g)].flatMap(([file]) =>
        existsSync(file) ? [] : [`${file} does not exist`],
      ),
    ),
  ];
}

type Service = {
  image?: string;
  build?: { dockerfile: string };
  environment?: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: object;
  stop_grace_period?: string;
};

function faultsOfCompose(text: string): string[] {
  const { services, volumes } = parse(text) as {
    services: Record<string, Service>;
    volumes: Record<string, unknown>;
  };
  const app = services.parallax ?? {};
  const settings = Object.keys(app.environment ?? {});
  const mounted = Object.values(services).flatMap((service) => service.volumes ?? []);
  const kept = mounted.map((mount) => mount.split(":")[0] ?? "");
  return [
    ...(existsSync(app.build?.dockerfile ?? "") ? [] : ["its Containerfile does not exist"]),
    ...settings
      .filter((name) => !usage.includes(`  ${name} `))
      .map((name) => `${name} sets nothing`),
    ...(app.ports ?? [])
      .filter((port) => !port.startsWith("127.0.0.1:"))
      .map((port) => `${port} is open to the network without HTTPS`),
    ...(mounted.some((mount) => mount.endsWith(":/data"))
      ? []
      : ["the data folder is in no volume"]),
    ...kept.filter((name) => !(name in volumes)).map((name) => `${name} is no volume`),
    ...Object.keys(volumes)
      .filter((name) => !kept.includes(name))
      .map((name) => `${name} is unused`),
    ...Object.entries(app.depends_on ?? {}).flatMap(([name, { condition }]) =>
      condition === "service_healthy" && services[name]?.healthcheck ? [] : [`${name} may be late`],
    ),
    ...(Number.parseInt(app.stop_grace_period ?? "10s", 10) > 20 ? [] : ["it is killed too early"]),
    ...(/(PASSWORD|SECRET|TOKEN): +(?!\$\{)\S/.test(text) ? ["a secret stands in it"] : []),
    ...Object.values(services).flatMap(({ image }) =>
      image && !/:\d+/.test(image) ? [`${image} names no version`] : [],
    ),
  ];
}

const image = () => faultsOfImage(read("Containerfile"), read(".dockerignore"));

test("the image holds all that it copies, and nothing that it should not", () => {
  expect(image()).toEqual([]);
});

test("no file of the image needs what is left out of it", () => {
  const files = imageFiles(read(".dockerignore"));
  expect(files).toContain("scripts/start.mjs");
  expect(files).not.toContain("tests/deployment.test.ts");
  expect(missingImports(files)).toEqual([]);
});

test("a script of the image that needs a test or a development package is found", () => {
  const files = imageFiles(read(".dockerignore").replace("scripts/release-fixture.ts", ""));
  expect(missingImports(files)).toEqual([
    "scripts/release-fixture.ts needs @/tests/support/fill-tables",
  ]);
  const withTests = [...files, "lib/jobs/due.test.ts"];
  expect(missingImports(withTests)).toContain("lib/jobs/due.test.ts needs vitest");
});

test("the services fit together and give nothing away", () => {
  expect(faultsOfCompose(read("compose.yaml"))).toEqual([]);
});

test.each([
  ["COPY --chown=node:node lib ./lib", "COPY lib library ./lib", "library does not exist"],
  ["USER node", "USER root", "it runs as root"],
  ["node:24-bookworm-slim", "node", "docker.io/library/node names no version"],
  ["npm ci", "npm install", "npm ci keeps the lock"],
  ["scripts/start.mjs", "scripts/serve.mjs", "scripts/serve.mjs does not exist"],
  ["HOST=0.0.0.0", "NEXTAUTH_SECRET=x", "a secret"],
])("an image with %s made %s is found", (right, wrong, fault) => {
  const text = read("Containerfile").replace(right, wrong);
  expect(faultsOfImage(text, read(".dockerignore"))).toContain(fault);
});

test.each([
  ["127.0.0.1:3000:3000", "3000:3000", "3000:3000 is open to the network without HTTPS"],
  ["ADDRESS: ", "ADRESS: ", "ADRESS sets nothing"],
  ["data:/data", "data:/elsewhere", "the data folder is in no volume"],
  ["stop_grace_period: 30s", "stop_grace_period: 5s", "it is killed too early"],
  ["service_healthy", "service_started", "database may be late"],
  ["POSTGRES_PASSWORD: $", "POSTGRES_PASSWORD: x$", "a secret stands in it"],
])("services with %s made %s are found", (right, wrong, fault) => {
  expect(faultsOfCompose(read("compose.yaml").replace(right, wrong))).toContain(fault);
});

test("every setting that the deployment names is one", () => {
  const known = `${usage} ${read("lib/env.ts")} ${read(".env.example")}`;
  const named = read("docs/deployment.md").matchAll(/`([A-Z]+(?:_[A-Z]+)+)(?:=[^`]*)?`/g);
  const ofOthers = ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"];
  const unknown = [...named].flatMap(([, name = ""]) => (known.includes(name) ? [] : [name]));
  expect(unknown.filter((name) => !ofOthers.includes(name))).toEqual([]);
});
