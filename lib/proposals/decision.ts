import { z } from "zod";
import { plainText } from "@/lib/plain-text";
import { factDraftSchema } from "./draft";

/** Why a proposal is no fact: the sorts of failure. Each is chosen by its number on the keyboard, the last by 0. */
export const rejections = [
  "not-in-text",
  "wrong-speaker",
  "wrong-kind",
  "wrong-direction",
  "two-facts",
  "trivial",
  "repeated",
  "unclear",
  "outdated",
  "other",
] as const;

export type Rejection = (typeof rejections)[number];

const courseId = plainText(100).min(1);

const ofProposal = { courseId, proposalId: z.uuid() };

/** Which revision its sender had before them. */
const seen = z.coerce.number().int().min(1).max(1_000_000);

/** A draft as a form sends it: one field of JSON. */
const draft = z
  .string()
  .max(200_000)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: "custom", message: "unreadable" });
      return z.NEVER;
    }
  })
  .pipe(factDraftSchema);

export const keptDraftSchema = z.strictObject({ ...ofProposal, seen, draft });

export const mergerSchema = z.strictObject({
  ...keptDraftSchema.shape,
  factId: plainText(40),
  /** What who says it here does to the fact; empty where only the passage is added. */
  stance: z.enum(["", "confirms", "denies", "qualifies"]),
});

export const rejectionSchema = z.strictObject({ ...ofProposal, seen, reason: z.enum(rejections) });

export const proposalSchema = z.strictObject(ofProposal);

/** Words of a paragraph that somebody selected to make a fact of; offsets as evidence has them. */
export const selectionSchema = z.strictObject({
  courseId,
  documentId: plainText(200).min(1),
  paragraph: z.coerce.number().int().min(1).max(100_000),
  from: z.coerce.number().int().min(0).max(1_000_000),
  to: z.coerce.number().int().min(1).max(1_000_000),
});

export const checkedFactSchema = z.strictObject({ courseId, factId: plainText(40), draft });

export const changedFactSchema = z.strictObject({ ...checkedFactSchema.shape, seen });

export const deletedFactSchema = z.strictObject({ courseId, factId: plainText(40), seen });

/** What is typed on a proposal or on a fact; the id of the other is empty. */
export const wordableSchema = z.strictObject({
  ...{ courseId, draft, factId: plainText(40) },
  proposalId: z.uuid().or(z.literal("")),
});

/** A deletion is known by when it was done, to the millisecond, by who takes it back. */
export const deletionSchema = z.strictObject({
  courseId,
  at: z.iso.datetime({ precision: 3 }).transform((text) => new Date(text)),
});
