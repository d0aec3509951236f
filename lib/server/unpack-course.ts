import { Unzip, UnzipInflate } from "fflate";

/** What a course's files may hold in all once they are unpacked, in bytes; and how many may be packed. */
const [maxBytes, maxFiles] = [20_000_000, 2_000];
/** A hostile archive swells a thousandfold: it is unpacked in small steps, and left in the middle. */
const stepBytes = 4_096;

export type UnpackRefusal = "no-archive" | "no-course" | "too-large";

class TooLarge extends Error {}

/**
 * The text files of a packed course by their paths inside it; a folder around them all does not count.
 * What is generated from them is passed over without being unpacked, and so is whatever else is there.
 */
export function unpackCourse(archive: Uint8Array): Map<string, string> | UnpackRefusal {
  try {
    const files = textsIn(archive);
    const head = [...files.keys()].find((path) => /^([^/]+\/)?course\.yaml$/.test(path));
    if (head === undefined) return files.size === 0 ? "no-archive" : "no-course";
    const around = head.slice(0, -"course.yaml".length);
    return new Map([...files].map(([path, text]) => [path.slice(around.length), text]));
  } catch (error) {
    return error instanceof TooLarge ? "too-large" : "no-archive";
  }
}

function textsIn(archive: Uint8Array): Map<string, string> {
  const chunks = new Map<string, Uint8Array[]>();
  let [bytes, count] = [0, 0];
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > maxFiles) throw new TooLarge();
    if (!isRead(file.name)) return;
    const own: Uint8Array[] = [];
    chunks.set(file.name, own);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      bytes += chunk.length;
      if (bytes > maxBytes) throw new TooLarge();
      own.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let from = 0; from < archive.length; from += stepBytes) {
    const step = archive.subarray(from, from + stepBytes);
    unzip.push(step, from + stepBytes >= archive.length);
  }
  const read = new TextDecoder("utf-8", { fatal: true });
  return new Map([...chunks].map(([path, own]) => [path, read.decode(Buffer.concat(own))]));
}

function isRead(path: string): boolean {
  return path.endsWith(".yaml") || path.endsWith("/verified.json");
}
