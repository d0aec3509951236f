import "server-only";
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { decodeAttestationObject, decodeClientDataJSON } from "@simplewebauthn/server/helpers";
import { env } from "@/lib/env";
import type { Assertion, Registration } from "@/lib/passkey/schema";

/** A key of nobody: compared with where a passkey is unknown, so that both cases take as long. */
const nobody =
  "pQECAyYgASFYIFqkfuhnI7XNf26NsLs-cc6R7fEkSiqIET3h78AgwCZDIlgg12voVW2QPj1nsyc_8GFg55gypt4alO3LF_IDM8-UHuo";

/** The site that a passkey is for, as a browser knows it. */
function site() {
  const { hostname, origin } = new URL(env().NEXTAUTH_URL);
  return { rpID: hostname, origin };
}

const expected = () => ({
  expectedOrigin: site().origin,
  expectedRPID: site().rpID,
  // Preferred: a key that only feels a touch is still more than a password.
  requireUserVerification: false,
});

/**
 * What a browser needs to make a passkey that its device shows by itself when it signs in.
 *
 * @param held the passkeys that the person has: no device makes a second one
 */
export function registrationOptions(
  { id, email, name }: { id: string; email: string; name: string },
  held: readonly { id: string; transports: string[] }[],
) {
  return generateRegistrationOptions({
    rpName: "Parallax",
    rpID: site().rpID,
    userID: new Uint8Array(Buffer.from(id.replaceAll("-", ""), "hex")),
    userName: email,
    userDisplayName: name,
    attestationType: "none",
    excludeCredentials: [...held],
    authenticatorSelection: { residentKey: "required", userVerification: "preferred" },
  });
}

/** What a browser needs to sign in with any passkey of this site that it holds. */
export function assertionOptions() {
  return generateAuthenticationOptions({ rpID: site().rpID, userVerification: "preferred" });
}

/** The challenge that a browser says it answers; null where that cannot be read. */
export function answeredChallenge({
  response,
}: {
  response: { clientDataJSON: string };
}): string | null {
  try {
    const { challenge } = decodeClientDataJSON(response.clientDataJSON);
    return /^[\w-]{20,100}$/.test(challenge) ? challenge : null;
  } catch {
    return null;
  }
}

/** The key that was made in answer to a challenge; null where anything about it is not as it must be. */
export async function verifiedKey(response: Registration, challenge: string) {
  try {
    if (isVouchedFor(response)) return null;
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: response as Parameters<typeof verifyRegistrationResponse>[0]["response"],
      expectedChallenge: challenge,
      ...expected(),
    });
    if (!verified) return null;
    const { id, publicKey, counter } = registrationInfo.credential;
    const transports = response.response.transports ?? [];
    return { id, publicKey: Buffer.from(publicKey).toString("base64url"), counter, transports };
  } catch {
    return null;
  }
}

/**
 * How often the key says it was used, where it has signed this challenge; else null. Takes as long
 * for a passkey that is unknown.
 */
export async function verifiedCounter(
  response: Assertion,
  challenge: string,
  publicKey: string | null,
): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as Parameters<typeof verifyAuthenticationResponse>[0]["response"],
      expectedChallenge: challenge,
      ...expected(),
      credential: {
        id: response.id,
        publicKey: new Uint8Array(Buffer.from(publicKey ?? nobody, "base64url")),
        // Compared in the database, where two uses at once cannot both pass.
        counter: 0,
      },
    });
    return verified && publicKey !== null ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}

/** Whether its maker's certificates come with it. We ask for none, and to check them we would have to ask elsewhere. */
function isVouchedFor({ response }: Registration): boolean {
  const bytes = new Uint8Array(Buffer.from(response.attestationObject, "base64url"));
  const attestation = decodeAttestationObject(bytes);
  return attestation.get("fmt") !== "none";
}
