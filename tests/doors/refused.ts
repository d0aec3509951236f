import { expect } from "vitest";
import { app } from "@/tests/doors/app";
import { type Answer, openBrowser } from "@/tests/doors/browser";
import { writesSoFar } from "@/tests/doors/writes";

/**
 * Sends each in turn: nothing is stored, each answer says that the asker is wrong, not we, and the
 * server lives on.
 */
export async function expectRefused<T>(
  inputs: readonly T[],
  send: (input: T) => Promise<Answer>,
): Promise<void> {
  const before = await writesSoFar();
  const failures: string[] = [];
  for (const input of inputs) {
    const { status } = await send(input);
    if (status >= 500) failures.push(`${status} for ${`${JSON.stringify(input)}`.slice(0, 120)}`);
  }
  expect(failures).toEqual([]);
  expect(await writesSoFar()).toEqual(before);
  expect(process.kill(app.pid, 0)).toBe(true);
  expect((await openBrowser().get("/healthz")).status).toBe(200);
}
