/** The most that a document may have, in bytes. */
export const maxDocumentBytes = 20 * 1024 * 1024;

/** Why a document is not taken in, of which a person can make another try. */
export const sendingProblems = [
  "nothing",
  "too-large",
  "too-many",
  "no-form",
  "two-at-once",
  "wait",
] as const;

export type SendingProblem = (typeof sendingProblems)[number];

/** A document as it was sent, its bytes not looked at. */
export type SentDocument = { fileName: string | null; mediaType: string; content: Blob };

/**
 * The one document of a form: a file, or text that was pasted.
 *
 * @param file absent or empty where none was chosen
 */
export function sentDocument(
  file: FormDataEntryValue | null,
  text: FormDataEntryValue | null,
): SentDocument | { problem: SendingProblem } {
  const chosen = file instanceof File && (file.size > 0 || file.name !== "") ? file : null;
  const pasted = typeof text === "string" && text.trim() !== "" ? text : null;
  if (chosen && pasted !== null) return { problem: "two-at-once" };
  if (pasted !== null) {
    return sized({ fileName: null, mediaType: "text/plain", content: new Blob([pasted]) });
  }
  if (!chosen) return { problem: "nothing" };
  return sized({ fileName: lastPart(chosen.name), mediaType: plain(chosen.type), content: chosen });
}

function sized(sent: SentDocument): SentDocument | { problem: SendingProblem } {
  if (sent.content.size === 0) return { problem: "nothing" };
  return sent.content.size > maxDocumentBytes ? { problem: "too-large" } : sent;
}

/** Of a path that a client gives, the file's name. */
function lastPart(path: string): string {
  return plain(path.split(/[\\/]/).at(-1) ?? "");
}

/** On one line, of a length that fits a page. */
function plain(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}]/gu, "").toWellFormed();
  return [...visible].slice(0, 200).join("");
}
