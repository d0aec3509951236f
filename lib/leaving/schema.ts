import { z } from "zod";

export const leavingSchema = z.strictObject({
  password: z.string().min(1, "Type your password.").max(200),
});

export type Leaving = z.output<typeof leavingSchema>;
