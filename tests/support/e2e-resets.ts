import { createHash, randomBytes } from "node:crypto";
import { rows } from "./e2e-database";

/** Makes the link that sets somebody's password, without who would make it. @returns its path */
export async function resetPathOf(userId: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const tokenHash = createHash("sha256").update(token).digest("hex");
  await rows(
    `INSERT INTO "PasswordReset" ("userId", "tokenHash", "madeAt", "expiresAt")
     VALUES ($1, $2, now(), now() + interval '1 hour')`,
    [userId, tokenHash],
  );
  return `/reset/${token}`;
}
