import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** What a link holds that works once: 256 random bits, safe in an address. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of such a token. It is random, so a plain SHA-256 cannot be turned back. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
