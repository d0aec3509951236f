const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** How long a code lets people in, in days. */
export const joinCodeDays = 120;

/**
 * A join code: ten of Crockford's base 32, which has no letter to be taken for a digit.
 *
 * @param bytes ten random bytes; each gives five bits
 */
export function joinCodeOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => alphabet[byte % alphabet.length]).join("");
}

/** The code that a person meant: in any case, with dashes or spaces, O for 0, I or L for 1. */
export function meantJoinCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s-]/g, "").replaceAll("O", "0").replaceAll(/[IL]/g, "1");
}

/** As it is written on a board: two groups of five. */
export function shownJoinCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}
