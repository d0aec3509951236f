import type { EntryBody } from "@/lib/content/entry";
import type { Published } from "./published";
import type { Described } from "./schema";

type Known = {
  id: string;
  /** Of the entities that they are. */
  outlet: string;
  author: string | null;
  published: Published;
};

/** A document as its file describes it, its keys in the order of the other documents' there. */
export function documentBody(
  { id, outlet, author, published }: Known,
  { title, url, retrieved, language, genre, licence }: Described,
  text: { sha256: string; prints: readonly string[] },
): EntryBody {
  const told = { id, outlet, author, title, url, published, retrieved, language, genre, licence };
  return { ...told, ...text };
}
