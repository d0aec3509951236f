const declaredCharset =
  /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,20})|^<\?xml[^>]{0,100}encoding=["']([\w-]{2,20})/i;
/** More control signs than this share of the letters are no text. */
const mostControls = 0.002;

/** The text of a file, or null where its bytes are none. Reads UTF-8, UTF-16, what a page declares, else Western. */
export function decoded(bytes: Uint8Array): string | null {
  const text = fromBytes(bytes);
  return isText(text) ? text : null;
}

function fromBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return strictly("utf-8", bytes) ?? strictly(declaredIn(bytes), bytes) ?? loosely(bytes);
}

function strictly(encoding: string | null, bytes: Uint8Array): string | null {
  try {
    return encoding === null ? null : new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function declaredIn(bytes: Uint8Array): string | null {
  const [, inMeta, inXml] = declaredCharset.exec(loosely(bytes.subarray(0, 4096))) ?? [];
  return inMeta ?? inXml ?? null;
}

function loosely(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}

function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return controls <= Math.max(3, text.length * mostControls);
}
