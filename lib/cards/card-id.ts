import { cardIdSchema } from "@/lib/review/schema";

/** The card that an address names, its colon escaped or not; null where it names none. */
export function cardIdIn(address: string): string | null {
  return cardIdSchema.safeParse(address.replace(/%3a/i, ":")).data ?? null;
}
