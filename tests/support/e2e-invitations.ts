import { createHash, randomBytes } from "node:crypto";
import { rows } from "./e2e-database";

/** Makes an invitation, without who would make it. @returns its path */
export async function invitationPath(): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const tokenHash = createHash("sha256").update(token).digest("hex");
  await rows(
    `INSERT INTO "Invitation" (id, "tokenHash", note, "madeAt", "expiresAt")
     VALUES (uuidv7(), $1, 'For Noy', now(), now() + interval '1 day')`,
    [tokenHash],
  );
  return `/sign-up?invitation=${token}`;
}
