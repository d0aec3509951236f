import { z } from "zod";
import { courseKeySchema } from "@/lib/desk/schema";
import { plainText } from "@/lib/plain-text";

export const newEditingOfferSchema = courseKeySchema.extend({
  email: plainText(254).toLowerCase().pipe(z.email("mail-address")),
});

export const editingOfferSchema = z.strictObject({ offerId: z.uuid() });

export const madeEditingOfferSchema = courseKeySchema.extend({ offerId: z.uuid() });
