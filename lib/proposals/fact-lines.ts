import type { Entry } from "@/lib/content/entry";
import { fold } from "@/lib/content/fold";
import type { Kind } from "@/lib/content/kind";
import { isFoundBy } from "@/lib/factbase/query";
import { factFields } from "./fact-fields";
import type { FactState, FactsQuery } from "./facts-query";
import { wordsIn } from "./raw-value";
import { passagesOf } from "./stored-proposal";

/** A fact in a list. */
export type FactLine = {
  id: string;
  statement: string;
  kind: Kind;
  topics: string[];
  documents: string[];
  /** The modules that list it. */
  modules: string[];
  state: FactState;
};

/** The facts among the entries of a course, in their order. */
export function factLines(entries: readonly Entry[], published: ReadonlySet<string>): FactLine[] {
  const modules = entries.filter(({ sort }) => sort === "MODULE");
  return entries
    .filter(({ sort }) => sort === "FACT")
    .map(({ id, body }) => {
      const listing = modules.filter((module) => wordsIn(module.body.facts).includes(id));
      const filed = listing.length > 0 ? "filed" : "loose";
      return {
        ...{ id, statement: factFields.statement.read(body), kind: factFields.kind.read(body) },
        topics: wordsIn(body.topics),
        documents: [...new Set(passagesOf(body).map(({ document }) => document))],
        modules: listing.map((module) => module.id),
        state: published.has(id) ? "published" : filed,
      };
    });
}

/** Those that a query asks for: each word begins one of the statement. */
export function foundLines(lines: readonly FactLine[], query: FactsQuery): FactLine[] {
  const { q, document, topic, kind, module, state } = query;
  return lines.filter(
    (line) =>
      isFoundBy(fold(line.statement), q) &&
      (document === "" || line.documents.includes(document)) &&
      (topic === "" || line.topics.includes(topic)) &&
      (module === "" || line.modules.includes(module)) &&
      (kind === "" || line.kind === kind) &&
      (state === "" || line.state === state),
  );
}
