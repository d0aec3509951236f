import { z } from "zod";

/** The password, or the mail address of an account that has none. */
export const leavingSchema = z.strictObject({
  proof: z.string().min(1, "password-missing").max(254),
});

export type Leaving = z.output<typeof leavingSchema>;
