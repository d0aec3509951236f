import "server-only";
import { readBytes } from "./read-bytes";

/**
 * The body of a request as JSON, read no further than allowed.
 *
 * @returns undefined when it is too long or no JSON
 */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const bytes = await readBytes(request, maxBytes);
  if (bytes === "too-large") return undefined;
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
}
