import { z } from "zod";

/** Said with forms of no other content, so that nothing but our page changes what is in force. */
export const standardChoiceSchema = z.strictObject({ wanted: z.literal("standard") });
export const ownChoiceSchema = z.strictObject({ wanted: z.literal("own") });
