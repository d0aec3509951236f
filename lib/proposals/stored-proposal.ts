import { z } from "zod";
import { doubtCodes } from "@/lib/content/propose/proposal";

const record = z.record(z.string(), z.unknown());

/**
 * A proposal as the database keeps it. Of its fact and its entities no more is known than that they are
 * records: what they lack is told when they are looked at.
 */
export const storedProposalSchema = z.object({
  fact: record,
  entities: z.array(record).catch([]),
  evidence: z
    .array(z.object({ paragraph: z.int(), from: z.int(), to: z.int(), field: z.string() }))
    .catch([]),
  doubts: z.array(z.object({ code: z.enum(doubtCodes), field: z.string().nullable() })).catch([]),
});

export type StoredProposal = z.output<typeof storedProposalSchema>;

const passages = z.array(z.object({ document: z.string(), paragraph: z.int() })).catch([]);

/** The passages in which a fact stands, as its file names them. */
export function passagesOf(fact: Readonly<Record<string, unknown>>) {
  return passages.parse(fact.passages);
}
