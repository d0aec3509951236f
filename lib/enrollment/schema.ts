import { z } from "zod";
import { meantJoinCode } from "@/lib/classroom/join-code";
import { plainText } from "@/lib/plain-text";

export const joinSchema = z.strictObject({
  code: plainText(40).transform(meantJoinCode),
});

export const placeSchema = z.strictObject({ classroomId: z.uuid(), userId: z.uuid() });

/** Someone's place in a classroom. */
export type Place = z.output<typeof placeSchema>;
