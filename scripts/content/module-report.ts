import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import type { CompiledModule } from "@/lib/content/compile/module";
import type { GroupItem } from "@/lib/content/group-item";
import { type Guesser, guessers, guessRates } from "@/lib/content/guess-rates";
import type { Answer, Item } from "@/lib/content/item";
import { shownDate } from "@/lib/content/shown";

/** A module's facts with all their items, as one Markdown page for a reader to judge. */
export function moduleReport(compiled: CompiledModule): string {
  const { course, module, facts, cards, items, groupItems } = compiled;
  const alone = `${facts.length} facts, ${cards.length} cards, ${items.length} items`;
  const counts = `${alone}, ${groupItems.length} over several facts`;
  const sections = facts.map((fact) =>
    factSection(
      fact,
      items.filter(({ factId }) => factId === fact.id),
    ),
  );
  const head = [`# ${module}`, `Course ${course}: ${counts}.`, guessing(items)];
  return [...head, ...sections, ...groupSections(groupItems)].join("\n\n");
}

function groupSections(items: readonly GroupItem[]): string[] {
  return items.length === 0 ? [] : ["# Over several facts", ...items.map(groupSection)];
}

function groupSection(item: GroupItem): string {
  const { id, family, stem, options, prompts, answer, explanation, factIds } = item;
  const isSorted = answer.type === "one" || answer.type === "several";
  const lines = [
    ...prompts.map(({ text }) => `  - ? ${text}`),
    ...options.map(({ text, right, reason }) => {
      const mark = right ? "**✓**" : "✗";
      return `  - ${isSorted || !right ? `${mark} ` : ""}${text}: *${reason}*`;
    }),
    `  - → ${explanation.statement}`,
    `  - why: ${explanation.why}`,
    `  - facts: ${factIds.join(", ")}`,
  ];
  return [`- *${family}* \`${id}\` ${stem}`, ...lines].join("\n");
}

const names: Readonly<Record<Guesser, string>> = {
  longest: "longest",
  shortest: "shortest",
  overlap: "most overlap",
  middle: "middle",
  commonest: "most often right",
  neverAllegation: "never the allegation",
};

/** What options alone give away, chance being 33.3 %. */
export function guessing(items: readonly Item[]): string {
  const groups = [
    { name: "choice and holder", items: items.filter(({ family }) => family !== "kind") },
    { name: "kind", items: items.filter(({ family }) => family === "kind") },
  ];
  const lines = groups.map((group) => {
    const rates = guessRates(group.items);
    const found = guessers.map(
      (guesser) => `${names[guesser]} ${(100 * rates[guesser]).toFixed(1)} %`,
    );
    return `- ${group.name}, ${rates.items} items: ${found.join(", ")}`;
  });
  return ["Whoever guesses by the options alone finds:", ...lines].join("\n");
}

function factSection(fact: CompiledFact, items: readonly Item[]): string {
  const holders = fact.holders.map(({ name, interest }) =>
    interest === null ? name : `${name} (${interest})`,
  );
  const passages = fact.passages.map(({ document, paragraph }) =>
    paragraph === null ? document : `${document} ¶${paragraph}`,
  );
  const lines = [
    `- **${fact.kind}**: ${fact.kindReason}`,
    `- says: ${holders.join(" → ")}`,
    ...fact.comments.map(({ name, stance, asOf }) => `- ${name}, ${dated(asOf)}: ${stance}`),
    `- as of ${dated(fact.asOf)}${until(fact)}; salience ${fact.salience}; ${fact.topics.join(", ")}`,
    `- why: ${fact.why}`,
    ...(fact.sourceNote === null ? [] : [`- source note: ${fact.sourceNote}`]),
    `- passages: ${passages.join(", ")}`,
  ];
  const heading = `## ${fact.statement}`;
  return [
    heading,
    `\`${fact.id}\` ${fact.frame}`,
    lines.join("\n"),
    ...items.map(itemSection),
  ].join("\n\n");
}

function dated({ date, grounds }: CompiledFact["asOf"]): string {
  return grounds === null ? shownDate(date) : `${shownDate(date)} (inferred: ${grounds})`;
}

function until({ validUntil, reviewBy, supersedes }: CompiledFact): string {
  return [
    validUntil === null ? "" : `, valid until ${shownDate(validUntil)}`,
    reviewBy === null ? "" : `, review by ${shownDate(reviewBy)}`,
    supersedes === null ? "" : `, supersedes ${supersedes}`,
  ].join("");
}

function itemSection({ family, stem, answer, options }: Item): string {
  const choices = options.map(
    ({ text, right, reason }) => `  - ${right ? "**✓**" : "✗"} ${text}: *${reason}*`,
  );
  const key = options.length === 0 ? [`  - → ${shownAnswer(answer)}`] : choices;
  return [`- *${family}* ${stem}`, ...key].join("\n");
}

function shownAnswer(answer: Answer): string {
  if (answer.type !== "entity" && answer.type !== "text") return answer.shown;
  const more = answer.accepted.filter((name) => name !== answer.shown);
  return more.length === 0 ? answer.shown : `${answer.shown} (also ${more.join(", ")})`;
}
