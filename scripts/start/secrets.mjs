import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { StartRefused } from "./start-refused.mjs";
import { writeWhole } from "./write-whole.mjs";

const names = ["authSecret", "databasePassword", "setupToken"];

/**
 * The secrets of one installation, 256 random bits each, made when it is first started.
 *
 * They lie in `secrets.json` (mode 0600) in the data folder, which must exist.
 *
 * @returns `{ authSecret, databasePassword, setupToken }`
 * @throws StartRefused when the file cannot be read or lacks a secret
 */
export function secretsOf(dataDir) {
  const file = join(dataDir, "secrets.json");
  if (!existsSync(file)) {
    const made = names.map((name) => [name, randomBytes(32).toString("hex")]);
    writeWhole(file, `${JSON.stringify(Object.fromEntries(made), null, 2)}\n`);
  }
  const secrets = parseSecrets(file);
  if (names.every((name) => typeof secrets[name] === "string" && secrets[name].length >= 32)) {
    return secrets;
  }
  throw new StartRefused(
    `${file} does not hold the secrets ${names.join(", ")}: restore it from a backup, or delete it and everybody signs in anew.`,
  );
}

function parseSecrets(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")) ?? {};
  } catch {
    return {};
  }
}
