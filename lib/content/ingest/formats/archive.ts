import { Inflate } from "fflate";
import { limits } from "./limits";
import { Refused } from "./refused";

type Entry = { method: number; packed: number; unpacked: number; offset: number };

/** The parts of an archive by name, unpacked when asked for. Nothing is written anywhere. */
export type Archive = { names: readonly string[]; part(name: string): Uint8Array | null };

const endSign = 0x06054b50;
const entrySign = 0x02014b50;
const localSign = 0x04034b50;
/** Bytes unpacked at a time, so that one that lies about its size is stopped early. */
const step = 1024;

/**
 * Opens a ZIP archive by its directory, within the limits.
 *
 * @throws Refused when it is locked, too large, or not what its directory says
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = readDirectory(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const declared = [...entries.values()].reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (declared > limits.unpackedBytes) throw new Refused("too-large");
  return {
    names: [...entries.keys()],
    part(name) {
      const entry = entries.get(name);
      return entry ? unpack(bytes, entry) : null;
    },
  };
}

function readDirectory(view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new Refused("too-large");
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySign) {
      throw new Refused("unreadable");
    }
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [nameLength = 0] = lengths;
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new Refused("encrypted");
    const name = nameAt(view, at + 46, nameLength);
    if (entries.has(name) || leadsOutside(name) || isLink(view.getUint32(at + 38, true))) {
      throw new Refused("unreadable");
    }
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return entries;
}

function leadsOutside(name: string): boolean {
  return /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(name);
}

/** Whether the attributes of a part are those of a symbolic link on Unix. */
function isLink(attributes: number): boolean {
  return attributes >>> 28 === 0xa;
}

/** Where the directory's end stands, looked for from behind. */
function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endSign) return at;
  }
  throw new Refused("unreadable");
}

function nameAt(view: DataView, at: number, length: number): string {
  if (at + length > view.byteLength) throw new Refused("unreadable");
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}

function unpack(bytes: Uint8Array, { method, packed, unpacked, offset }: Entry): Uint8Array {
  if (unpacked > limits.partBytes) throw new Refused("too-large");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSign) {
    throw new Refused("unreadable");
  }
  const begin = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (begin + packed > bytes.length) throw new Refused("unreadable");
  const content = bytes.subarray(begin, begin + packed);
  if (method === 0) return content;
  if (method !== 8) throw new Refused("unreadable");
  return inflated(content, unpacked);
}

/** Stops where more comes out than the directory promised. */
function inflated(content: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new Refused("unreadable");
    whole.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < content.length; at += step) {
      stream.push(content.subarray(at, at + step), at + step >= content.length);
    }
  } catch {
    throw new Refused("unreadable");
  }
  if (filled !== size) throw new Refused("unreadable");
  return whole;
}
