const megabyte = 1_048_576;

/** What a document may be at most: bytes as sent, bytes unpacked, bytes of one part of text, pages, letters. */
export const limits = {
  bytes: 20 * megabyte,
  unpackedBytes: 100 * megabyte,
  partBytes: 24 * megabyte,
  parts: 10_000,
  pages: 500,
  /** Letters of text: a thousand pages or so. */
  letters: 3_000_000,
  /** Elements within elements; a page of any use has dozens. */
  depth: 1000,
  /** Elements of one page. */
  elements: 200_000,
} as const;
