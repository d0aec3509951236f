const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * The id of a new fact: `f_` and ten of Crockford's base 32.
 *
 * @param bytes ten random bytes; each gives five bits
 */
export function factIdOf(bytes: Uint8Array): string {
  return `f_${[...bytes].map((byte) => alphabet[byte % alphabet.length]).join("")}`;
}
