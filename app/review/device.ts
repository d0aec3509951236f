import { v4, v7 } from "uuid";

/** What every event says of where and when it was made. */
export function stamp() {
  return {
    id: v7(),
    deviceId: deviceId(),
    deviceSeq: nextSeq(),
    deviceAt: new Date().toISOString(),
  };
}

function deviceId(): string {
  return kept("device", () => v4());
}

/** Counts this device's events, so that those of one moment keep their order. */
function nextSeq(): number {
  const next = Number(kept("device-seq", () => "0")) + 1;
  keep("device-seq", String(next));
  return next;
}

/** Where nothing can be kept, the page is the device. */
const page = new Map<string, string>();

function kept(key: string, first: () => string): string {
  const known = read(key) ?? page.get(key);
  if (known !== undefined) return known;
  const made = first();
  keep(key, made);
  return made;
}

function read(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(key: string, value: string): void {
  page.set(key, value);
  try {
    localStorage.setItem(key, value);
  } catch {
    // The copy above serves until the page is closed.
  }
}
