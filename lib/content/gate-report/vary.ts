import { shownDate } from "@/lib/content/shown";
import { withSlots, withTexts } from "./change-fact";
import { choose, entityOf, type Ground, type Spoiled } from "./ground";
import { nameSpans, outsideNames, renamed } from "./name-spans";
import { isSame, outsideDates, partsOf, respelled, spelledDates, written } from "./spell-dates";
import { inFigures, numbersIn, renumbered } from "./spell-numbers";

/** The fact said otherwise and as right: whoever finds fault with one of these raises a false alarm. */
export function variantsOf(ground: Ground): Spoiled[] {
  return [
    ...otherOrder(ground),
    ...otherName(ground),
    ...coarserDate(ground),
    ...figures(ground),
    ...otherWords(ground),
  ];
}

function otherOrder({ fact }: Ground): Spoiled[] {
  if (fact.frame !== "event" || fact.participants.length < 2) return [];
  const varied = { ...fact, participants: fact.participants.toReversed() };
  return [{ row: "participants in another order", where: "slots", fact: varied, what: "reversed" }];
}

function otherName(ground: Ground): Spoiled[] {
  const { fact, course } = ground;
  const named = nameSpans(fact.statement, course.entities).flatMap((span) => {
    const entity = entityOf(ground, span.id);
    const said = fact.statement.slice(span.start, span.end);
    const others = entity ? [entity.name, ...entity.aliases].filter((name) => name !== said) : [];
    return entity ? others.map((name) => ({ id: entity.id, name })) : [];
  });
  const alias = choose(ground, "which alias", named);
  if (!alias) return [];
  const varied = withTexts(fact, "statement", (text) =>
    renamed(text, course.entities, { from: alias.id, to: alias.name }),
  );
  return [{ row: "an alias for the name", where: "statement", fact: varied, what: alias.name }];
}

/** "10 December 2019" as "December 2019", with the question and its options no finer than that. */
function coarserDate(ground: Ground): Spoiled[] {
  const { fact, course } = ground;
  const days = Object.entries(fact).flatMap(([name, value]) =>
    isDate(value) && value.date.length === 10 ? [{ name, date: value.date }] : [],
  );
  const slot = choose(ground, "which day", days);
  if (!slot) return [];
  const from = partsOf(slot.date);
  const month = { month: from.month ?? 1, year: from.year ?? 0 };
  const retold = (text: string) =>
    outsideNames(text, course.entities, (part) =>
      respelled(part, from, month)
        .replace(
          new RegExp(`\\bOn ${shownDate(written(month))}`),
          `In ${shownDate(written(month))}`,
        )
        .replace(
          new RegExp(`\\bon ${shownDate(written(month))}`),
          `in ${shownDate(written(month))}`,
        )
        .replace(/\b([Oo])n (?:which|what) day\b/, "$1n which month and year")
        .replace(/\bOn (which month)/, "In $1"),
    );
  const coarse = withSlots(fact, (value) =>
    value.type === "date" && isSame(partsOf(value.date), from)
      ? { ...value, date: written(month) }
      : value,
  );
  const varied = withTexts(coarse, "both", retold);
  const ask = varied.asks[slot.name];
  const asks = ask && {
    ...varied.asks,
    [slot.name]: { ...ask, distractors: ask.distractors.map(coarseOption) },
  };
  const said = { ...varied, ...(asks && { asks }) };
  return [{ row: "a coarser date", where: "both", fact: said, what: slot.date }];
}

function coarseOption<T extends { text?: string | undefined }>(option: T): T {
  const [date] = option.text ? spelledDates(option.text) : [];
  if (!date?.day || !date.month || !date.year) return option;
  return { ...option, text: shownDate(written({ month: date.month, year: date.year })) };
}

function isDate(value: unknown): value is { type: "date"; date: string } {
  return typeof value === "object" && value !== null && "type" in value && value.type === "date";
}

function figures(ground: Ground): Spoiled[] {
  const { fact, course } = ground;
  const words: string[] = [];
  const free = (text: string, change: (part: string) => string) =>
    outsideNames(text, course.entities, (part) => outsideDates(part, change));
  free(fact.statement, (part) => {
    words.push(...numbersIn(part).filter((number) => inFigures(number)));
    return part;
  });
  const word = choose(ground, "which number in words", words);
  const number = word && inFigures(word);
  if (!(word && number)) return [];
  const varied = withTexts(fact, "statement", (text) =>
    free(text, (part) => renumbered(part, word, number)),
  );
  return [{ row: "figures for words", where: "statement", fact: varied, what: word }];
}

const otherVerbs: Readonly<Record<string, string>> = {
  reported: "wrote",
  said: "stated",
  argued: "contended",
  judged: "found",
  explained: "set out",
  recalled: "recorded",
  wrote: "remarked",
  expected: "predicted",
  claimed: "asserted",
};

/** "In June 2016 A wrote that …" as "A remarked in June 2016 that …", and "…, A reported in June 2018" turned the same way. */
function otherWords({ fact }: Ground): Spoiled[] {
  const statement = verbChanged(leadMoved(fact.statement));
  if (statement === fact.statement) return [];
  const varied = { ...fact, statement };
  return [{ row: "other words", where: "statement", fact: varied, what: statement.slice(0, 60) }];
}

const verbList = Object.keys(otherVerbs).join("|");
const leading = new RegExp(`^(In [A-Z][a-z]+ \\d{4}) ([^,]{3,40}) (${verbList}) `);

function leadMoved(text: string): string {
  const [whole, date, who, verb] = leading.exec(text) ?? [];
  if (!whole) return text;
  return `${who} ${verb} ${date?.replace("In", "in")} ${text.slice(whole.length)}`;
}

function verbChanged(text: string): string {
  return text.replace(
    new RegExp(`\\b(${verbList})\\b(?= (?:that|in [A-Z][a-z]+ \\d{4}))`),
    (verb) => {
      return otherVerbs[verb] ?? verb;
    },
  );
}
