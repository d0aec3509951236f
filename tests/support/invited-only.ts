import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { listenablePort } from "@/scripts/start/free-port.mjs";
import { secretsOf } from "@/scripts/start/secrets.mjs";
import { startWeb } from "@/scripts/start/web.mjs";
import { databaseAddress } from "./e2e-database";

const dataDir = resolve(".data/e2e");

/**
 * A second server on the same database and the same build, which lets in new people by invitation
 * only, sends no mail and knows no other provider.
 */
export async function serveInvitedOnly() {
  const port = await listenablePort(0);
  const { authSecret } = secretsOf(dataDir);
  const log = resolve(dataDir, "logs/invited-only.log");
  mkdirSync(resolve(dataDir, "logs"), { recursive: true });
  const env = {
    ...process.env,
    NODE_ENV: "production",
    DATABASE_URL: databaseAddress(),
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: authSecret,
    SIGNUP: "invite",
  };
  const { signal } = new AbortController();
  const web = await startWeb({ dev: false, port, host: "127.0.0.1", env, log, signal });
  return { address: env.NEXTAUTH_URL, stop: () => web.stop() };
}
