/** What the log keeps of an error. */
export type ErrorPrint = {
  name: string;
  /** The system's, the database's or the framework's own word for it. */
  code?: string;
  /** By which the person's error page and this entry find each other. */
  digest?: string;
  /** Where it was thrown, the innermost first. */
  frames: string[];
};

const framesKept = 12;
const frame = /^\s+at (?:[\w$.<>[\] #]+ \()?((?:file:\/\/|node:)?[\w./@+()[\]-]+:\d+:\d+)\)?$/;

/**
 * An error without its message, which may quote what a person typed: its kind, its code and the
 * places in the code that it passed. No line of the message is taken for a place.
 */
export function printOf(error: unknown): ErrorPrint {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const fields = error as { code?: unknown; __NEXT_ERROR_CODE?: unknown; digest?: unknown };
  const code = fitting(fields.code, /^[A-Z0-9_]{1,40}$/);
  const frameworkCode = fitting(fields.__NEXT_ERROR_CODE, /^E\d{1,6}$/);
  const digest = fitting(fields.digest, /^\d{1,20}(?:@E\d{1,6})?$/);
  return {
    name: fitting(error.name, /^\w{1,60}$/) ?? "Error",
    ...((code ?? frameworkCode) && { code: code ?? frameworkCode }),
    ...(digest && { digest }),
    frames: framesOf(error),
  } as ErrorPrint;
}

function fitting(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === "string" && pattern.test(value) ? value : undefined;
}

/** Of a stack that does not hold the message as it is now, nobody knows where its places begin. */
function framesOf({ message, stack = "" }: Error): string[] {
  const begins = stack.indexOf(message);
  if (begins === -1) return [];
  const lines = stack.slice(begins + message.length).split("\n");
  return lines.flatMap((line) => frame.exec(line)?.[1] ?? []).slice(0, framesKept);
}
