import { z } from "zod";

export const leavingSchema = z.strictObject({
  password: z.string().min(1, "password-missing").max(200),
});

export type Leaving = z.output<typeof leavingSchema>;
