import { z } from "zod";
import { meantJoinCode } from "@/lib/classroom/join-code";
import { plainText } from "@/lib/plain-text";
import { isZone } from "@/lib/review/study-day";
import { isCommonPassword } from "./common-password";

const email = plainText(254).toLowerCase().pipe(z.email("mail-address"));

const name = plainText(80).min(1, "name-missing");
const zone = z.string().refine(isZone, "zone");
const knownPassword = z.string().min(1, "password-missing").max(200);
const newPassword = z
  .string()
  .min(10, "password-short")
  .max(200, "password-long")
  .refine((password) => !isCommonPassword(password), "password-common");

export const signInSchema = z.strictObject({ email, password: knownPassword });

export const signUpSchema = z.strictObject({
  name,
  email,
  password: newPassword,
  zone,
  /** From the one-time link that the first start prints. */
  setup: plainText(200).optional(),
  /** What lets a new person in where not everybody may come. */
  invitation: plainText(200).optional(),
  code: plainText(40).transform(meantJoinCode).optional(),
});

export const nameSchema = z.strictObject({ name });

/** Empty for the browser's; which ones there are, the server knows. */
export const languageSchema = z.strictObject({ language: z.string().max(35) });

export const studyDaySchema = z.strictObject({
  zone,
  /** A wall-clock hour, 0–23. */
  dayStartHour: z
    .string()
    .regex(/^(1?\d|2[0-3])$/, "hour")
    .transform(Number),
});

export const emailChangeSchema = z.strictObject({ email, password: knownPassword });

export const passwordChangeSchema = z.strictObject({
  present: knownPassword,
  password: newPassword,
});

/** What we take of a provider's claims: an address, and the first that can be a name. */
export const vouchedSchema = z
  .object({
    email,
    name: name.optional().catch(undefined),
    preferred_username: name.optional().catch(undefined),
  })
  .transform(({ email, name, preferred_username }) => ({
    email,
    name: name ?? preferred_username ?? email.replace(/@.*$/, "").slice(0, 80),
  }));

/** What a visitor brings who goes to a provider: all of it only matters for a new account. */
export const visitSchema = z.strictObject({
  zone,
  invitation: plainText(200).optional(),
  code: plainText(40).transform(meantJoinCode).optional(),
});

/** Said with a form of no other content but what proves who asks, so that nothing but our pages connects anyone. */
export const connectionSchema = z.strictObject({
  wanted: z.literal("connection"),
  present: z.string().max(200).optional(),
});

export const firstPasswordSchema = z.strictObject({ password: newPassword });

export const forgotSchema = z.strictObject({ email });

/** As `newToken` makes it. */
const token = z.string().regex(/^[\w-]{43}$/);

export const resetSchema = z.strictObject({ token, password: newPassword });

export const deviceSchema = z.strictObject({ sessionId: z.uuid() });

/** Said on a second step, so that nothing but a person's answer fits. */
export const sureSchema = z.strictObject({ sure: z.literal("yes") });

/** Of a new account what is stored of it, and the token that may make it an administrator's. */
export type NewPerson = Omit<z.output<typeof signUpSchema>, "invitation" | "code">;
export type EmailChange = z.output<typeof emailChangeSchema>;
export type PasswordChange = z.output<typeof passwordChangeSchema>;
