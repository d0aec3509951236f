import type { FactBody } from "./fact-fields";
import { textIn, wordsIn } from "./raw-value";
import { passagesOf } from "./stored-proposal";

/** A module with a fact listed last, and with the documents and topics that it is of. */
export function withFact(module: FactBody, fact: FactBody): FactBody {
  return {
    ...module,
    topics: joined(module.topics, wordsIn(fact.topics)),
    documents: joined(
      module.documents,
      passagesOf(fact).map(({ document }) => document),
    ),
    facts: joined(module.facts, [textIn(fact.id)]),
  };
}

/** A module without a fact, in its list and in what its brief is built from. */
export function withoutFact(module: FactBody, factId: string): FactBody {
  const less = (facts: unknown) => wordsIn(facts).filter((id) => id !== factId);
  const brief = Array.isArray(module.brief)
    ? module.brief.map((part: FactBody) => ({ ...part, facts: less(part.facts) }))
    : module.brief;
  return { ...module, ...(brief !== undefined && { brief }), facts: less(module.facts) };
}

function joined(list: unknown, more: readonly string[]): string[] {
  return [...new Set([...wordsIn(list), ...more])];
}
