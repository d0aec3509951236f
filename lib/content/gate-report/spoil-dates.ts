import type { Fact } from "@/lib/content/fact";
import { slotValues, withSlots, withTexts } from "./change-fact";
import { choose, type Ground, type Spoiled, type Where, wheres } from "./ground";
import { outsideNames } from "./name-spans";
import { type DateParts, isSame, partsOf, respelled, spelledDates, written } from "./spell-dates";

const parts = ["day", "month", "year"] as const;
type Part = (typeof parts)[number];

/** Another day, month or year, in every place where the fact has one. */
export function spoilDates(ground: Ground): Spoiled[] {
  const dates = parts.flatMap((part) =>
    wheres.flatMap((where) => spoilPart(ground, where, part) ?? []),
  );
  return [...dates, ...(["slots", "both"] as const).flatMap((where) => spoilAsOf(ground, where))];
}

function spoilPart(ground: Ground, where: Where, part: Part): Spoiled | null {
  const from = choose(ground, `which ${part} ${where}`, candidatesFor(ground, where, part));
  if (!from) return null;
  const to = changed(ground, from, part);
  const inSlots = where === "statement" ? ground.fact : redated(ground.fact, from, to);
  const told = retold({ ...ground, fact: inSlots }, where, { from, to });
  const fact = where === "both" ? withAsOf(told, from, to) : told;
  return { row: part, where, fact, what: `${written(from)} → ${written(to)}` };
}

function spoilAsOf(ground: Ground, where: "slots" | "both"): Spoiled[] {
  const from = partsOf(ground.fact.asOf.date);
  const part = choose(ground, `part of as-of ${where}`, ["month", "year"] as const) ?? "year";
  if (from[part] === undefined) return [];
  if (where === "both" && !isSpelled(ground, from)) return [];
  const to = changed(ground, from, part);
  const inSlots = where === "both" ? redated(ground.fact, from, to) : ground.fact;
  const fact = withAsOf(retold({ ...ground, fact: inSlots }, where, { from, to }), from, to);
  return [{ row: "as of", where, fact, what: `${written(from)} → ${written(to)}` }];
}

/** The dates to choose from: those of slots, those the statement spells, or those that are both. */
function candidatesFor(ground: Ground, where: Where, part: Part): DateParts[] {
  const inSlots = slotDates(ground.fact);
  const spelled = statementDates(ground);
  const all = {
    slots: inSlots,
    statement: spelled,
    both: inSlots.filter((date) => spelled.some((other) => isSame(date, other))),
  }[where];
  return all.filter((date) => date[part] !== undefined && date.year !== undefined);
}

function slotDates(fact: Fact): DateParts[] {
  return slotValues(fact).flatMap(({ value }) => {
    if (value.type === "date") return [partsOf(value.date)];
    return value.type === "text" ? spelledDates(value.text) : [];
  });
}

function statementDates({ fact, course }: Ground): DateParts[] {
  const found: DateParts[] = [];
  outsideNames(fact.statement, course.entities, (part) => {
    found.push(...spelledDates(part));
    return part;
  });
  return found;
}

function isSpelled(ground: Ground, date: DateParts): boolean {
  return statementDates(ground).some((other) => isSame(date, other));
}

function redated(fact: Fact, from: DateParts, to: DateParts): Fact {
  const slots = withSlots(fact, (value) => {
    if (value.type === "text") {
      const say = (text: string) => respelled(text, from, to);
      return { ...value, text: say(value.text), accept: value.accept.map(say) };
    }
    return value.type === "date" && isSame(partsOf(value.date), from)
      ? { ...value, date: written(to) }
      : value;
  });
  const { validUntil } = fact;
  return validUntil && isSame(partsOf(validUntil), from)
    ? { ...slots, validUntil: written(to) }
    : slots;
}

/** What is told as of a date that was got wrong is told as of the wrong date too. */
function withAsOf(fact: Fact, from: DateParts, to: DateParts): Fact {
  return isSame(partsOf(fact.asOf.date), from)
    ? { ...fact, asOf: { ...fact.asOf, date: written(to) } }
    : fact;
}

function retold(
  { fact, course }: Ground,
  where: Where,
  { from, to }: { from: DateParts; to: DateParts },
): Fact {
  return withTexts(fact, where, (text) =>
    outsideNames(text, course.entities, (part) => respelled(part, from, to)),
  );
}

function changed(ground: Ground, date: DateParts, part: Part): DateParts {
  const old = date[part] ?? 0;
  const values = {
    day: range(1, 28),
    month: range(1, 12),
    year: range(old - 3, old + 3),
  }[part].filter((value) => value !== old);
  return { ...date, [part]: choose(ground, `new ${part} of ${written(date)}`, values) ?? old };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
