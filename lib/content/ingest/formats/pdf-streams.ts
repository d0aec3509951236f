import { Inflate } from "fflate";
import { limits } from "./limits";
import { Refused } from "./refused";

/** Bytes unpacked at a time; what comes out of so few is a thousand times as much at most. */
const step = 128;
/** Where a stream's dictionary lies before it, in bytes. */
const dictionary = 1000;

/**
 * Unpacks the streams of a PDF one after the other, keeping nothing, to see how much they are.
 *
 * @throws Refused when they are more than a document's
 */
export function requireModestStreams(bytes: Uint8Array): void {
  const text = new TextDecoder("latin1").decode(bytes);
  let unpacked = 0;
  for (const { index } of text.matchAll(/\bstream\r?\n/g)) {
    const start = text.indexOf("\n", index) + 1;
    const end = text.indexOf("endstream", start);
    const before = text.slice(Math.max(0, index - dictionary), index);
    const own = before.slice(before.lastIndexOf("obj") + 1);
    const layers = own.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (end < 0 || layers === 0 || /\/Subtype\s*\/Image\b/.test(own)) continue;
    unpacked += sizeOf(bytes.subarray(start, end), layers, limits.unpackedBytes - unpacked);
    if (unpacked > limits.unpackedBytes) throw new Refused("too-large");
  }
}

/** The bytes that come out of so many layers of packing; counted no further than a limit. */
function sizeOf(content: Uint8Array, layers: number, limit: number): number {
  let size = 0;
  let push = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > limit) throw new Refused("too-large");
  };
  for (let layer = 0; layer < Math.min(layers, 4); layer += 1) {
    const next = push;
    const stream = new Inflate((chunk) => inSteps(chunk, next));
    let begun = 0;
    push = (chunk) => {
      // Two bytes of a header come first.
      const skip = Math.max(0, Math.min(chunk.length, 2 - begun));
      begun += chunk.length;
      if (chunk.length > skip) stream.push(chunk.subarray(skip), false);
    };
  }
  try {
    inSteps(content, push);
  } catch (error) {
    if (error instanceof Refused) throw error;
    // What does not unpack is for the parser to judge.
  }
  return size;
}

function inSteps(bytes: Uint8Array, push: (part: Uint8Array) => void): void {
  for (let at = 0; at < bytes.length; at += step) push(bytes.subarray(at, at + step));
}
