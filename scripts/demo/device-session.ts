import { z } from "zod";
import { BATCH_LIMIT } from "@/lib/review/limits";
import type { LogEvent } from "@/lib/review/schema";

const tokenSchema = z.object({ csrfToken: z.string() });
const receiptsSchema = z.object({ receipts: z.array(z.object({ verdict: z.string() })) });

/** The addresses of one server: where it listens, and what people type. */
export type Place = { server: string; address: string };

/** A signed-in device of someone of the demonstration, as the server sees one. */
export async function openDevice(place: Place, email: string) {
  const cookies = new Map<string, string>();

  async function send(path: string, body?: BodyInit, type?: string): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(new URL(path, place.server), {
      redirect: "manual",
      headers: { cookie, origin: place.address, ...(type && { "content-type": type }) },
      ...(body !== undefined && { method: "POST", body }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return response;
  }

  async function sendForm(path: string, fields: Record<string, string>): Promise<Response> {
    const { csrfToken } = tokenSchema.parse(await (await send("/api/auth/csrf")).json());
    return send(path, new URLSearchParams({ ...fields, csrfToken, json: "true" }));
  }

  await sendForm("/api/auth/callback/demo", { email });
  return {
    /** Sends events in batches, as a device does that was offline. Each has to be kept. */
    async sendEvents(events: readonly LogEvent[]): Promise<void> {
      for (let from = 0; from < events.length; from += BATCH_LIMIT) {
        const batch = { sentAt: new Date(), events: events.slice(from, from + BATCH_LIMIT) };
        const answer = await send("/api/reviews", JSON.stringify(batch), "application/json");
        if (!answer.ok) throw new Error(`/api/reviews answered ${answer.status} to ${email}.`);
        const { receipts } = receiptsSchema.parse(await answer.json());
        if (receipts.some(({ verdict }) => verdict !== "kept")) throw new Error("Not all is kept.");
      }
    },
    signOut: () => sendForm("/api/auth/signout", {}),
  };
}
