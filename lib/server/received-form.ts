import "server-only";

/** What a form came to: what was sent, or why it was not read. */
export type ReceivedForm = { form: FormData } | { refusal: "too-large" | "no-form" };

/**
 * The form of a request, read no further than allowed: a length that the request itself names is
 * believed where it is too much, and never where it is not.
 *
 * @param maxBytes of the whole form
 */
export async function receivedForm(request: Request, maxBytes: number): Promise<ReceivedForm> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) return { refusal: "no-form" };
  if (Number(request.headers.get("content-length")) > maxBytes) return { refusal: "too-large" };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return { refusal: "too-large" };
    chunks.push(chunk);
  }
  const sent = new Response(Buffer.concat(chunks), { headers: { "content-type": type } });
  const form = await sent.formData().catch(() => null);
  return form ? { form } : { refusal: "no-form" };
}
