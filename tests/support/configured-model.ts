import { afterEach, beforeEach, vi } from "vitest";
import { type ModelRequest, type Reply, serveModel } from "./model-server";

/** No pause worth telling between two tries; an answer is here at once. */
export const patience = { answerMs: 60_000, pausesMs: [1, 1] };

/** Points the settings at a language model, as far as a test has any. */
export function configureModel(url: string): void {
  vi.stubEnv("MODEL_URL", url);
  vi.stubEnv("MODEL_NAME", "storyteller");
  vi.stubEnv("MODEL_KEY", "a key of the tests");
}

/**
 * For a file of tests: settings that lack a model only, and a server for each test that wants one, which ends
 * with it.
 */
export function modelForEachTest() {
  let close: () => Promise<unknown> = async () => undefined;
  beforeEach(() => {
    vi.stubEnv("DATABASE_URL", "postgresql://127.0.0.1/none");
    vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
    vi.stubEnv("NEXTAUTH_SECRET", "a-secret-of-the-tests-that-guards-nothing");
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await close();
  });
  return async (replyTo: (request: ModelRequest, before: number) => Reply) => {
    const server = await serveModel(replyTo);
    close = server.close;
    configureModel(server.url);
    return server.requests;
  };
}
