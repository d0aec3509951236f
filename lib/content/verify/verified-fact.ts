import { z } from "zod";
import { serialise } from "@/lib/content/compile/module";
import type { Fact } from "@/lib/content/fact";
import { readYaml, schemaProblem } from "@/lib/content/files/read-yaml";
import { groundings } from "@/lib/content/lint/grounding";
import { partialDateSchema } from "@/lib/content/partial-date";
import type { Problem } from "@/lib/content/problem";
import { issuesOf } from "@/lib/content/schema-issues";

const outcome = z.enum(["passed", "not run"]);

const entrySchema = z.strictObject({
  fact: z.string(),
  hash: z.string(),
  passages: z.array(
    z.strictObject({
      document: z.string(),
      paragraph: z.int().nullable(),
      print: z.string().nullable(),
    }),
  ),
  checks: z.record(z.enum(["prints", ...groundings]), outcome),
  /** The day on which this revision of the fact was first held against its texts. */
  date: partialDateSchema,
});

/** An entry of `verified.json`: what a fact was held against, and what came of it. */
export type VerifiedFact = z.output<typeof entrySchema>;

const verifiedSchema = z.strictObject({ module: z.string(), facts: z.array(entrySchema) });

/** Makes the hash of a text: 16 hex digits. */
export type Hash = (text: string) => string;

/** What the texts cannot confirm or refute: how a fact is asked, sorted and looked after. */
const besideTheTexts = [
  ...["asks", "overrides", "notes", "topics", "salience", "reviewBy", "provenance", "why"],
  "copiedFrom",
];

/** The hash of what a fact says, who says it and where. */
export function hashOf(fact: Fact, hash: Hash): string {
  const said = Object.entries(fact).filter(([field]) => !besideTheTexts.includes(field));
  return hash(serialise(Object.fromEntries(said)));
}

/** Reads a verified.json (JSON is YAML). */
export function readVerified(
  file: string,
  text: string,
): { facts: VerifiedFact[]; problems: Problem[] } {
  const yaml = readYaml(file, text);
  if (!("value" in yaml)) return { facts: [], problems: yaml.problems };
  const parsed = verifiedSchema.safeParse(yaml.value);
  if (parsed.success) return { facts: parsed.data.facts, problems: [] };
  const problems = issuesOf(parsed.error).map(({ path, message }) =>
    schemaProblem(file, yaml.lineOf(path), `${path.join(".")}: ${message}`),
  );
  return { facts: [], problems };
}

/** Of a fact whose texts are not at hand now it stands what it was held against where they were. */
export function keepingEarlier(
  now: readonly VerifiedFact[],
  earlier: readonly VerifiedFact[],
): VerifiedFact[] {
  const known = new Map(earlier.map((entry) => [`${entry.fact} ${entry.hash}`, entry]));
  return now.map((entry) => {
    const before = known.get(`${entry.fact} ${entry.hash}`);
    return entry.checks.prints === "not run" && before ? before : entry;
  });
}

/** The facts that were not held against their texts as they now stand. */
export function unverified(
  facts: readonly Fact[],
  entries: readonly VerifiedFact[],
  hash: Hash,
): Problem[] {
  const hashes = new Map(entries.map((entry) => [entry.fact, entry.hash]));
  return facts.flatMap((fact) => {
    if (hashes.get(fact.id) === hashOf(fact, hash)) return [];
    const message = hashes.has(fact.id)
      ? "It changed after it was held against its texts: run npm run content:verify."
      : "It was not held against its texts: run npm run content:verify.";
    return [{ at: { factId: fact.id, field: "id" }, rule: "verified", hard: true, message }];
  });
}
