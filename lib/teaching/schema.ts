import { z } from "zod";
import { plainText } from "@/lib/plain-text";

export const newOfferSchema = z.strictObject({
  classroomId: z.uuid(),
  email: plainText(254).toLowerCase().pipe(z.email("mail-address")),
});

export const offerSchema = z.strictObject({ offerId: z.uuid() });

export const madeOfferSchema = z.strictObject({ classroomId: z.uuid(), offerId: z.uuid() });

export type NewOffer = z.output<typeof newOfferSchema>;
export type MadeOffer = z.output<typeof madeOfferSchema>;
