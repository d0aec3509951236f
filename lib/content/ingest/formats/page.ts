import { pageMetadata } from "@/lib/content/ingest/metadata/page-metadata";
import type { RawDocument } from "@/lib/content/ingest/raw-block";
import { withArticleVote } from "./article-vote";
import { pageBlocks } from "./page-blocks";
import { pageDocument } from "./page-document";

/** A saved web page. */
export function pageAsDocument(html: string): RawDocument {
  const document = pageDocument(html);
  const blocks = withArticleVote(pageBlocks(document.documentElement), html);
  return { blocks, stated: pageMetadata(document) };
}
