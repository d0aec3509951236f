import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";

/** What a browser says was asked, and from where. */
type Asked = { challenge: string; origin: string };

const sha256 = (data: Buffer | string) => createHash("sha256").update(data).digest();
const userPresentAndVerified = 0x05;
const withCredential = 0x40;

/** A passkey without a device: it makes itself and signs as a browser's authenticator does. */
export function softwarePasskey() {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const rawId = randomBytes(32);
  const id = rawId.toString("base64url");
  const shared = { id, rawId: id, type: "public-key", clientExtensionResults: {} };
  const cose = encoded([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, bytes(x)],
    [-3, bytes(y)],
  ]);

  return {
    id,
    /** As it is stored. */
    publicKey: cose.toString("base64url"),
    /** The answer to being made. @returns JSON, as a form sends it */
    register({ challenge, origin }: Asked): string {
      const credential = [Buffer.alloc(16), Buffer.from([0, rawId.length]), rawId, cose];
      const authData = Buffer.concat([dataFor(origin, withCredential, 0), ...credential]);
      const attestationObject = encoded([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", new Uint8Array(authData)],
      ]).toString("base64url");
      const clientDataJSON = clientData("webauthn.create", { challenge, origin });
      return JSON.stringify({ ...shared, response: { clientDataJSON, attestationObject } });
    },
    /** The answer to signing in, having been used so often. @returns JSON, as a form sends it */
    assert({ challenge, origin }: Asked, counter = 0): string {
      const authData = dataFor(origin, 0, counter);
      const clientDataJSON = clientData("webauthn.get", { challenge, origin });
      const signed = Buffer.concat([authData, sha256(Buffer.from(clientDataJSON, "base64url"))]);
      const signature = sign("sha256", signed, privateKey).toString("base64url");
      const authenticatorData = authData.toString("base64url");
      return JSON.stringify({
        ...shared,
        response: { clientDataJSON, authenticatorData, signature },
      });
    },
  };
}

function clientData(type: string, { challenge, origin }: Asked): string {
  return Buffer.from(JSON.stringify({ type, challenge, origin })).toString("base64url");
}

function dataFor(origin: string, flags: number, counter: number): Buffer {
  const counted = Buffer.alloc(5);
  counted.writeUInt8(userPresentAndVerified | flags);
  counted.writeUInt32BE(counter, 1);
  return Buffer.concat([sha256(new URL(origin).hostname), counted]);
}

function bytes(base64url: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64url, "base64url"));
}

function encoded(entries: Parameters<typeof mapOf>[0]): Buffer {
  return Buffer.from(isoCBOR.encode(mapOf(entries)));
}

type Encodable = Parameters<typeof isoCBOR.encode>[0];

function mapOf(entries: readonly (readonly [string | number, Encodable])[]): Encodable {
  return new Map(entries);
}
