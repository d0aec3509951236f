import "server-only";
import { Prisma } from "./generated/client";

/** Whether an item, as "i", may be seen outside tests: the one statement of it. */
export const isPractice = Prisma.sql`NOT EXISTS (
  SELECT FROM "Reservation" reserved WHERE reserved."itemId" = i.id)`;

/** Whether an item, as "i", is one of the ways in which reviews ask a card. */
export const isAskedInReview = Prisma.sql`i."retiredAt" IS NULL
  AND i.family IN ('flashcard', 'typed', 'cloze', 'quantity', 'date')`;

/** Whether a card, as "c", has no way of asking left outside tests, because what it had is reserved. */
export const isReservedWhole = Prisma.sql`(
  EXISTS (SELECT FROM "Reservation" held JOIN "Item" one ON one.id = held."itemId"
    WHERE one."cardId" = c.id)
  AND NOT EXISTS (SELECT FROM "Item" i WHERE i."cardId" = c.id
    AND ${isAskedInReview} AND ${isPractice}))`;
