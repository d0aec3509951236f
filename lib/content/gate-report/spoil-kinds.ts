import type { Fact } from "@/lib/content/fact";
import { type Kind, kinds } from "@/lib/content/kind";
import { withTexts } from "./change-fact";
import { choose, type Ground, type Spoiled, type Where, wheres } from "./ground";

/** How much a kind asks a reader to believe: what an outlet says itself most, what only will or should be least. */
const strength: Readonly<Record<Kind, number>> = {
  reported: 3,
  attributed: 2,
  allegation: 1,
  opinion: 0,
  forecast: 0,
  recommendation: 0,
};

const verbOf: Readonly<Record<Kind, string>> = {
  reported: "reported",
  attributed: "said",
  allegation: "alleged",
  opinion: "argued",
  forecast: "expected",
  recommendation: "advised",
};

const verbs = new RegExp(
  `\\b(?:${[
    ...Object.values(verbOf),
    ..."claimed stressed noted judged held explained wrote believed concluded saw thought".split(
      " ",
    ),
    ..."recalled announced foretold presumed suggested reasoned urged demanded found".split(" "),
  ].join("|")})\\b`,
);

const rows = ["kind stronger", "kind weaker", "kind aside"] as const;

/** A stronger, a weaker and an equally strong kind, in the field, in the verb and in both; and a claim laundered. */
export function spoilKinds(ground: Ground): Spoiled[] {
  const changed = wheres.flatMap((where) => rows.flatMap((row) => spoilKind(ground, where, row)));
  return [...changed, ...bareClaim(ground), ...launder(ground)];
}

function spoilKind(ground: Ground, where: Where, row: (typeof rows)[number]): Spoiled[] {
  const { fact } = ground;
  const others = kindsOf(fact.kind, row).filter(
    (other) => where !== "statement" || misleads(fact.kind, other),
  );
  const kind = choose(ground, `${row} ${where}`, others);
  if (!kind) return [];
  const say = (text: string) => text.replace(verbs, verbOf[kind]);
  const held = {
    slots: { ...fact, kind },
    statement: fact,
    both: { ...fact, kind, kindReason: reasonFor(ground, kind) },
  }[where];
  const spoiled = withTexts(held, where, say);
  if (where === "statement" && spoiled.statement === fact.statement) return [];
  return [{ row, where, fact: spoiled, what: `${fact.kind} → ${kind}` }];
}

function kindsOf(kind: Kind, row: (typeof rows)[number]): Kind[] {
  const sign = { "kind stronger": 1, "kind weaker": -1, "kind aside": 0 }[row];
  return kinds.filter(
    (other) => other !== kind && Math.sign(strength[other] - strength[kind]) === sign,
  );
}

/** Whether a verb alone would be wrong: of anything at all one may write that somebody said it. */
function misleads(kind: Kind, verb: Kind): boolean {
  if (verb === "attributed") return false;
  if (verb === "reported") return kind !== "attributed";
  return !(kind === "forecast" && verb === "opinion");
}

/** As a person would word it who took it for that kind: the reason of another fact of the same last speaker. */
function reasonFor(ground: Ground, kind: Kind): string {
  const { fact, course } = ground;
  const alike = course.facts.filter((other) => other.kind === kind && other.id !== fact.id);
  const printer = fact.holders.at(-1)?.who;
  const near = alike.filter(({ holders }) => holders.at(-1)?.who === printer);
  const reasons = near.length > 0 ? near : alike;
  return choose(ground, `reason for ${kind}`, reasons)?.kindReason ?? fact.kindReason;
}

/** What somebody says, told as if it were so: the field keeps the kind, the statement hides it. */
function bareClaim({ fact }: Ground): Spoiled[] {
  if (fact.kind === "reported" || !fact.proposition) return [];
  const spoiled = { ...fact, statement: fact.proposition };
  return [{ row: "claim told as so", where: "statement", fact: spoiled, what: fact.kind }];
}

/** What somebody says, put into the outlet's own mouth everywhere: kind, reason, holders and statement. */
function launder(ground: Ground): Spoiled[] {
  const { fact, course } = ground;
  const printer = fact.holders.at(-1);
  const outlet = course.entities.find(({ id }) => id === printer?.who);
  if (fact.kind === "reported" || !fact.proposition || !printer || outlet?.type !== "outlet") {
    return [];
  }
  const spoiled: Fact = {
    ...fact,
    kind: "reported",
    kindReason: reasonFor(ground, "reported"),
    holders: [printer],
    statement: `${outlet.name} reported: ${fact.proposition}`,
  };
  return [{ row: "claim laundered", where: "both", fact: spoiled, what: fact.kind }];
}
