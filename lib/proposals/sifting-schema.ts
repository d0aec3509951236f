import { z } from "zod";
import { plainText } from "@/lib/plain-text";

/** By which end of the doubts an inbox begins. */
export const orders = ["surest", "doubtful"] as const;

export type Order = (typeof orders)[number];

/** How an address sifts the inbox; what is no such thing asks for nothing. */
export const siftingSchema = z.object({
  order: z.enum(orders).catch("surest"),
  document: plainText(200).min(1).nullable().catch(null),
  after: z.uuid().nullable().catch(null),
});
