import { z } from "zod";
import { plainText } from "@/lib/plain-text";

export const omissionSchema = z.strictObject({
  classroomId: z.uuid(),
  itemId: plainText(200).min(1),
});

export type NewOmission = z.output<typeof omissionSchema>;
