import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { z } from "zod";
import { serialise } from "@/lib/content/compile/module";
import type { Fact } from "@/lib/content/fact";
import { groundings } from "@/lib/content/lint/grounding";
import { partialDateSchema } from "@/lib/content/partial-date";
import type { Problem } from "@/lib/content/problem";
import { readYaml } from "./read-yaml";

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

/** What the texts cannot confirm or refute: how a fact is asked, sorted and looked after. */
const besideTheTexts = [
  ...["asks", "overrides", "notes", "topics", "salience", "reviewBy", "provenance", "why"],
];

/** The hash of what a fact says, who says it and where: SHA-256 of its canonical JSON, 16 hex digits. */
export function hashOf(fact: Fact): string {
  const said = Object.entries(fact).filter(([field]) => !besideTheTexts.includes(field));
  const json = serialise(Object.fromEntries(said));
  return createHash("sha256").update(json).digest("hex").slice(0, 16);
}

/** Reads a verified.json (JSON is YAML); none there is no entry, not a problem. */
export function readVerified(file: string): { facts: VerifiedFact[]; problems: Problem[] } {
  if (!existsSync(file)) return { facts: [], problems: [] };
  const { value, problems } = readYaml(file, verifiedSchema);
  return { facts: value?.facts ?? [], problems };
}

/** The facts that were not held against their texts as they now stand. */
export function unverified(facts: readonly Fact[], entries: readonly VerifiedFact[]): Problem[] {
  const hashes = new Map(entries.map(({ fact, hash }) => [fact, hash]));
  return facts.flatMap((fact) => {
    if (hashes.get(fact.id) === hashOf(fact)) return [];
    const message = hashes.has(fact.id)
      ? "It changed after it was held against its texts: run npm run content:verify."
      : "It was not held against its texts: run npm run content:verify.";
    return [{ at: { factId: fact.id, field: "id" }, rule: "verified", hard: true, message }];
  });
}
