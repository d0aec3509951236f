import type { Clause } from "@/lib/content/propose/text/clause";
import type { Word } from "@/lib/content/propose/text/word";

/** "Norvia risks locking Norvia in": whom "it" means is another. */
export function isOfItself({ subject: [first], rest }: Clause, [meant]: readonly Word[]): boolean {
  const isIt = first?.lower === "it";
  return (
    isIt &&
    rest.some(
      ({ mention }, i) =>
        mention !== null &&
        mention.use !== "adjective" &&
        mention.id === meant?.mention?.id &&
        rest[i + 1]?.lower !== "'s",
    )
  );
}

/** "It is good", "one is so", "he wrote it": what is told of, or what of it, stands in another sentence. */
export function isUntold({ subject, verb, rest }: Clause): boolean {
  const [first] = subject;
  const [next, after] = rest;
  const isOne =
    subject.length === 1 &&
    first?.tag !== "pronoun" &&
    /^(?:one|two|three|some|many|most|others|all|each|few|several|another|the)$/.test(
      first?.lower ?? "",
    );
  const isObject =
    /^(?:it|them|him|her|one|this|that|these|those)$/.test(next?.lower ?? "") &&
    (!after || !["noun", "adjective", "name"].includes(after.tag)) &&
    after?.lower !== "so";
  const isMere =
    first?.lower === "it" &&
    verb.lemma === "be" &&
    (next?.lower === "the" ||
      !rest.some(({ tag, mention }) => tag === "noun" || tag === "name" || mention));
  return (
    isOne || (isObject && verb.lemma !== "be") || (isMere && !isExpletive({ subject, verb, rest }))
  );
}

/** "It is hard to say whether": it stands for nothing. */
export function isExpletive({
  subject,
  verb,
  rest,
}: Pick<Clause, "subject" | "verb" | "rest">): boolean {
  if (subject.length !== 1 || subject[0]?.lower !== "it" || verb.lemma !== "be") return false;
  const at = rest.findIndex(({ tag }) => tag === "adjective" || tag === "noun");
  const opens = ({ tag, lower }: Word) =>
    tag === "to" || tag === "relative" || lower === "for" || lower === "if";
  return at >= 0 && rest.slice(at + 1).some(opens);
}
