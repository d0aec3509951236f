import type { ReadingRefusal } from "@/lib/content/ingest/reading";

/** A file that will not be read. A person is told why and what to do instead. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly refusal: ReadingRefusal;

  constructor(refusal: ReadingRefusal) {
    super(`Not read: ${refusal}`);
    this.refusal = refusal;
  }
}
