import { z } from "zod";

/** Far more than any form of ours holds, in bytes. */
const maxBytes = 128 * 1024;

/** In what React sends, a text that begins with $ means something else, but for these. */
const text = z.string().regex(/^(?!\$)|^\$\$|^\$undefined$/);
const value = z.union([text, z.number(), z.boolean(), z.null(), z.array(text)]);
/** An action's last outcome: what it found wrong in each field, and what was typed. */
const outcome = z.record(z.string(), z.union([value, z.record(z.string(), value)]));
const form = z.literal("$K1");
const scriptArguments = z.union([z.tuple([form]), z.tuple([outcome, form])]);
const boundArguments = z.tuple([outcome]);
const actionReference = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{1,64}$/),
  bound: z.literal("$@1"),
});

/**
 * Why a POST to a page is none that our pages send, as a status; else null. Each of them is a form,
 * small, with no argument but its action's last outcome. What the framework cannot decode it would
 * answer with a 500.
 */
export async function formRefusal(request: Request): Promise<400 | 411 | 413 | 415 | null> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) return 415;
  const length = request.headers.get("content-length");
  if (length === null) return 411;
  if (!(Number(length) <= maxBytes)) return 413;
  const sent = await request
    .clone()
    .formData()
    .catch(() => null);
  return sent && isOurs(sent, request.headers.has("next-action")) ? null : 400;
}

function isOurs(sent: FormData, byScript: boolean): boolean {
  if (byScript) return fits(scriptArguments, sent.get("0"));
  if (!sent.has("$ACTION_REF_1")) return true;
  return (
    fits(actionReference, sent.get("$ACTION_1:0")) && fits(boundArguments, sent.get("$ACTION_1:1"))
  );
}

function fits(schema: z.ZodType, json: FormDataEntryValue | null): boolean {
  try {
    return schema.safeParse(JSON.parse(String(json))).success;
  } catch {
    return false;
  }
}
