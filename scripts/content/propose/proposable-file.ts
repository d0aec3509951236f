import { statSync } from "node:fs";
import { basename } from "node:path";
import { documentSchema } from "@/lib/content/course";
import type { Reading } from "@/lib/content/ingest/reading";
import { partialDateSchema } from "@/lib/content/partial-date";
import { entityOf, slugOf } from "@/lib/content/propose/names/gazetteer";
import type { ProposableText } from "@/lib/content/propose/proposal";

/** What is said of a file beside what it says of itself. */
type Said = Partial<Record<"author" | "genre" | "outlet" | "published", string | undefined>>;

/** A file that was read, ready for proposals: what stayed of it, who prints it and when. */
export function proposableFile(
  file: string,
  { blocks, proposed }: Reading,
  said: Said,
): ProposableText {
  const outlet = said.outlet ?? proposed.outlet ?? basename(file);
  const author = said.author ?? proposed.author ?? null;
  const known = [
    entityOf({ id: slugOf(outlet), type: "outlet", name: outlet }),
    ...(author ? [entityOf({ id: slugOf(author), type: "person", name: author })] : []),
  ];
  return {
    document: {
      id: slugOf(basename(file)),
      outlet: slugOf(outlet),
      author: author && slugOf(author),
      published: publishedOf(file, proposed, said),
      language: proposed.language ?? "en",
      genre: documentSchema.shape.genre.parse(said.genre ?? proposed.genre ?? "news"),
    },
    paragraphs: blocks.filter(({ leftOut }) => leftOut === null).map(({ text }) => text),
    known,
  };
}

function publishedOf(file: string, { published }: Reading["proposed"], said: Said) {
  if (said.published) return { date: partialDateSchema.parse(said.published), grounds: null };
  if (published) return published;
  return {
    date: statSync(file).mtime.toISOString().slice(0, 10),
    grounds: "the file was last changed then",
  };
}
