import { z } from "zod";
import { plainText } from "@/lib/plain-text";

export const newInvitationSchema = z.strictObject({
  note: plainText(120).min(1, "for-whom"),
});

export const invitationSchema = z.strictObject({ invitationId: z.uuid() });
