import { z } from "zod";
import { plainText } from "@/lib/plain-text";

/** Binary in the URL's base 64, as browsers write it; far longer than any passkey's. */
const binary = z
  .string()
  .regex(/^[\w-]+={0,2}$/)
  .max(40_000);

const transports = z.array(z.string().regex(/^[\w-]{1,30}$/)).max(10);

/** What a browser answers beside what we read. */
const rest = {
  rawId: binary,
  type: z.literal("public-key"),
  clientExtensionResults: z.looseObject({}),
  authenticatorAttachment: z.enum(["platform", "cross-platform"]).optional().catch(undefined),
};

export const registrationSchema = z.object({
  id: binary.max(1400),
  ...rest,
  response: z.object({
    clientDataJSON: binary,
    attestationObject: binary,
    transports: transports.optional().catch(undefined),
  }),
});

export const assertionSchema = z.object({
  id: binary.max(1400),
  ...rest,
  response: z.object({
    clientDataJSON: binary,
    authenticatorData: binary,
    signature: binary,
    userHandle: binary.nullish().transform((handle) => handle ?? undefined),
  }),
});

/** JSON within a form's field: a form is all that our pages send. */
const json = z
  .string()
  .max(100_000)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue("unreadable");
      return z.NEVER;
    }
  });

export const assertionText = json.pipe(assertionSchema);

/** Said with a form of no other content, so that nothing but our pages asks for a challenge. */
export const challengeSchema = z.strictObject({ wanted: z.literal("challenge") });

/** The same of who adds a passkey, with what proves who asks. */
export const newChallengeSchema = challengeSchema.extend({
  present: z.string().max(200).optional(),
});

export const newPasskeySchema = z.strictObject({
  name: plainText(60).min(1, "passkey-name"),
  response: json.pipe(registrationSchema),
});

export const passkeyIdSchema = z.strictObject({ passkeyId: binary.max(1400) });

export type Registration = z.output<typeof registrationSchema>;
export type Assertion = z.output<typeof assertionSchema>;
