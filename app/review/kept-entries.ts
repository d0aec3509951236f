/**
 * Entries that this device keeps by key. One that its storage refuses (full, or forbidden) lives as
 * long as the page.
 */
const inPage = new Map<string, string>();

export function keepEntry(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
    inPage.delete(key);
  } catch {
    inPage.set(key, text);
  }
}

export function entryAt(key: string): string | null {
  const unkept = inPage.get(key);
  if (unkept !== undefined) return unkept;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function dropEntry(key: string): void {
  inPage.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing may be read, nothing is there.
  }
}

/** All entries whose keys begin so, by key; those that live in the page only are counted. */
export function entriesUnder(prefix: string): { entries: Map<string, string>; unkept: number } {
  const unkept = [...inPage].filter(([key]) => key.startsWith(prefix));
  return { entries: new Map([...stored(prefix), ...unkept]), unkept: unkept.length };
}

function stored(prefix: string): [string, string][] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => [key, localStorage.getItem(key) ?? ""]);
  } catch {
    return [];
  }
}
