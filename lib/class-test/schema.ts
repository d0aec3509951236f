import { z } from "zod";
import { groupFamilies } from "@/lib/content/group-item";
import { families } from "@/lib/content/item";
import { kinds } from "@/lib/content/kind";
import { plainText } from "@/lib/plain-text";
import { feedbackRules } from "@/lib/quiz/feedback-rule";
import type { TestFamily } from "./draw";

export const testOrders = ["ONE", "OWN"] as const;

/** In the order in which they are offered. */
export const testFamilies: readonly TestFamily[] = [
  ...families.filter((family) => family !== "flashcard"),
  ...groupFamilies,
];

const wallTime = (mistake: string) =>
  z.iso
    .datetime({ local: true, precision: -1, error: mistake, abort: true })
    .refine((time) => !time.endsWith("Z"), { error: mistake, abort: true })
    .refine((time) => time > "2000" && time < "2200", { error: "due-century", abort: true });

/** A number that is typed, or null for an empty field. */
const countOrNone = (mistake: string, most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{0,4}$/, mistake)
    .transform((typed) => (typed === "" ? null : Number(typed)))
    .refine((count) => count === null || (count >= 1 && count <= most), mistake);

const count = (mistake: string, most: number) =>
  countOrNone(mistake, most).refine((typed) => typed !== null, mistake);

const settings = {
  title: plainText(120).min(1, "test-title"),
  opens: wallTime("opens"),
  due: wallTime("due"),
  minutes: countOrNone("test-minutes", 600),
  tries: count("test-tries", 10),
  feedback: z.enum(feedbackRules),
  order: z.enum(testOrders),
  certainty: z.literal("on").optional(),
};

const isInOrder = ({ opens, due }: { opens: string; due: string }) => opens < due;
const outOfOrder = { path: ["due"], error: "due-order" };

export const newTestSchema = z
  .strictObject({ classroomId: z.uuid(), versionId: z.uuid("module"), ...settings })
  .refine(isInOrder, outOfOrder);

const test = { classroomId: z.uuid(), testId: z.uuid() };

export const testIdSchema = z.strictObject(test);

export const changedTestSchema = z
  .strictObject({ ...test, ...settings })
  .refine(isInOrder, outOfOrder);

/** What may change of a test that somebody has begun. */
export const begunTestSchema = z.strictObject({
  ...test,
  title: settings.title,
  due: settings.due,
  tries: settings.tries,
});

const position = z.coerce.number().int().min(1).max(500);

export const placeSchema = z.strictObject({ ...test, position });

/** The position only where a question goes back to its place. */
export const placedItemSchema = z.strictObject({
  ...test,
  itemId: plainText(200).min(1),
  position: position.optional(),
});

/** Without an item another one is drawn. */
export const swapSchema = z.strictObject({
  ...test,
  position,
  itemId: plainText(200).min(1).optional(),
});

export const moveSchema = z.strictObject({
  ...test,
  position,
  to: z.enum(["earlier", "later"]),
});

export const drawSchema = z.strictObject({
  ...test,
  count: count("test-count", 100),
  seed: plainText(60).min(1, "test-seed"),
  topicIds: z.array(plainText(200)).max(200),
  kinds: z.array(z.enum(kinds)).max(kinds.length),
  families: z.array(z.enum(testFamilies)).max(testFamilies.length),
  /** Whether what stands there is taken out first. */
  anew: z.literal("on").optional(),
});

/** Ids in one field, with spaces between them. */
const itemIds = plainText(100_000)
  .transform((line) => line.split(" ").filter(Boolean))
  .pipe(z.array(plainText(200)).max(500));

/** What a test asked before a draw, and what it has asked since. */
export const takenDrawSchema = z.strictObject({
  ...test,
  seed: plainText(60).min(1),
  before: itemIds,
  after: itemIds,
});

export const allowanceSchema = z.strictObject({
  ...test,
  userId: z.uuid("test-student"),
  extraMinutes: countOrNone("test-extra", 600),
  due: z.union([z.literal("").transform(() => null), settings.due]),
});

export const givenAllowanceSchema = z.strictObject({ ...test, userId: z.uuid() });

export const pickQuerySchema = z.object({
  q: plainText(100).catch(""),
  topic: plainText(200).optional().catch(undefined),
  kind: z.enum(kinds).optional().catch(undefined),
  family: z.enum(testFamilies).optional().catch(undefined),
  after: plainText(200).optional().catch(undefined),
  /** The place of the question that another is to stand in for. */
  for: z.coerce.number().int().min(1).max(500).optional().catch(undefined),
});

export type NewTest = z.output<typeof newTestSchema>;
export type ChangedTest = z.output<typeof changedTestSchema>;
export type BegunTest = z.output<typeof begunTestSchema>;
export type NewAllowance = z.output<typeof allowanceSchema>;
export type PickQuery = z.output<typeof pickQuerySchema>;
export type TestRef = z.output<typeof testIdSchema>;
