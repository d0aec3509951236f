import "server-only";
import { randomBytes } from "node:crypto";

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** Ten characters of Crockford's base 32 in lower case by chance, which name nothing yet. */
export function mintedLetters(): string {
  return [...randomBytes(10)].map((byte) => alphabet[byte % alphabet.length]).join("");
}
