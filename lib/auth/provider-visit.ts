import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { env } from "@/lib/env";
import { isZone } from "@/lib/review/study-day";

const visitCookie = "provider-visit";

/** As long as somebody may take to sign in at the provider, in seconds. */
const maxAge = 600;

/** Why somebody goes to the provider, kept sealed in their browser until they come back. */
const visitSchema = z.object({
  /** The session of who connects the provider with their account; absent where somebody signs in. */
  connects: z.object({ userId: z.uuid(), sessionId: z.uuid() }).optional(),
  /** Of a new account. */
  zone: z.string().refine(isZone).catch("UTC"),
  invitation: z.string().optional(),
  code: z.string().optional(),
});

export type Visit = z.input<typeof visitSchema>;

export async function rememberVisit(visit: Visit): Promise<void> {
  const { NEXTAUTH_SECRET, NEXTAUTH_URL } = env();
  const sealed = await encode({ ...sealing(NEXTAUTH_SECRET), token: { sessionId: "", visit } });
  (await cookies()).set(visitCookie, sealed, {
    ...{ httpOnly: true, sameSite: "lax", path: "/", maxAge },
    secure: NEXTAUTH_URL.startsWith("https:"),
  });
}

/** Why the asking browser went to the provider, once; null where it did not go from here. */
export async function takeVisit(): Promise<z.output<typeof visitSchema> | null> {
  const jar = await cookies();
  const sealed = jar.get(visitCookie)?.value;
  if (!sealed) return null;
  jar.delete(visitCookie);
  const opened = await decode({ ...sealing(env().NEXTAUTH_SECRET), token: sealed }).catch(
    () => null,
  );
  return visitSchema.safeParse(opened?.visit).data ?? null;
}

function sealing(secret: string) {
  return { secret, salt: visitCookie, maxAge };
}
