import { chanceOf } from "@/lib/chance";
import type { Fact } from "@/lib/content/fact";
import { shownAmount } from "@/lib/content/shown";
import { bounds, type SlotValue } from "@/lib/content/slot";
import { slotValues, withSlots, withTexts } from "./change-fact";
import { choose, type Ground, type Spoiled, type Where, wheres } from "./ground";
import { outsideNames } from "./name-spans";
import { outsideDates } from "./spell-dates";
import { numbersIn, offByOne, renumbered, withDigit } from "./spell-numbers";

type Change = { from: string; to: string };

/** Another digit, off by one, another unit and another bound, in every place where the fact has one. */
export function spoilNumbers(ground: Ground): Spoiled[] {
  return wheres.flatMap((where) => [
    ...spoilNumber(ground, where, "digit"),
    ...spoilNumber(ground, where, "off by one"),
    ...spoilUnit(ground, where),
    ...spoilBound(ground, where),
  ]);
}

function spoilNumber(ground: Ground, where: Where, row: "digit" | "off by one"): Spoiled[] {
  return candidatesFor(ground, where).map((from) => {
    const to = row === "digit" ? otherDigit(ground, from) : offByOne(from);
    const inSlots = where === "statement" ? ground.fact : recounted(ground.fact, { from, to });
    const fact = withTexts(inSlots, where, (text) => retold(ground, text, { from, to }));
    return { row, where, fact, what: `${from} → ${to}` };
  });
}

function candidatesFor(ground: Ground, where: Where): string[] {
  const inSlots = slotValues(ground.fact).flatMap(({ value }) => numbersOf(ground, value));
  const spelled = numbersOutside(ground, ground.fact.statement);
  const agreed = inSlots.filter((number) => spelled.includes(number));
  return [...new Set({ slots: inSlots, statement: spelled, both: agreed }[where])];
}

function numbersOf(ground: Ground, value: SlotValue): string[] {
  if (value.type === "quantity") return [shownAmount(value.amount)];
  return value.type === "text" ? numbersOutside(ground, value.text) : [];
}

/** The numbers of a text that are part of no name and of no date. */
function numbersOutside({ course }: Ground, text: string): string[] {
  const found: string[] = [];
  outsideNames(text, course.entities, (part) =>
    outsideDates(part, (rest) => {
      found.push(...numbersIn(rest));
      return rest;
    }),
  );
  return found;
}

function retold({ course }: Ground, text: string, { from, to }: Change): string {
  return outsideNames(text, course.entities, (part) =>
    outsideDates(part, (rest) => renumbered(rest, from, to)),
  );
}

function recounted(fact: Fact, { from, to }: Change): Fact {
  return withSlots(fact, (value) => {
    if (value.type === "quantity" && shownAmount(value.amount) === from) {
      return { ...value, amount: Number(to.replaceAll(",", "")) };
    }
    if (value.type !== "text") return value;
    const say = (text: string) => renumbered(text, from, to);
    return { ...value, text: say(value.text), accept: value.accept.map(say) };
  });
}

function otherDigit({ seed, fact }: Ground, number: string): string {
  const chance = (purpose: string) => chanceOf(`${seed}\n${fact.id}\n${purpose} of ${number}`);
  return withDigit(number, chance("place"), 1 + Math.floor(chance("step") * 9));
}

const otherUnit: Readonly<Record<string, string>> = {
  billion: "million",
  million: "billion",
  "per cent": "per mille",
  kilometres: "miles",
  megawatts: "kilowatts",
  years: "months",
  days: "weeks",
  decades: "years",
  months: "weeks",
};

function spoilUnit(ground: Ground, where: Where): Spoiled[] {
  const quantity = slotValues(ground.fact).flatMap(({ value }) => unitsIn(unitOf(value)));
  const spelled = unitsIn(ground.fact.statement);
  const units = {
    slots: quantity,
    statement: spelled,
    both: quantity.filter((unit) => spelled.includes(unit)),
  }[where];
  const from = choose(ground, `which unit ${where}`, units);
  const to = from && otherUnit[from];
  if (!(from && to)) return [];
  const say = (text: string) => text.replace(new RegExp(`\\b${from}\\b`, "g"), to);
  const inSlots = where === "statement" ? ground.fact : withUnits(ground.fact, say);
  const fact = withTexts(inSlots, where, say);
  return [{ row: "unit", where, fact, what: `${from} → ${to}` }];
}

function unitOf(value: SlotValue): string {
  if (value.type === "quantity") return value.unit;
  return value.type === "text" && /\d|\b(?:two|three|five|nine|ten)\b/.test(value.text)
    ? value.text
    : "";
}

function unitsIn(text: string): string[] {
  return Object.keys(otherUnit).filter((unit) => new RegExp(`\\b${unit}\\b`).test(text));
}

function withUnits(fact: Fact, say: (text: string) => string): Fact {
  return withSlots(fact, (value) => {
    if (value.type === "quantity") return { ...value, unit: say(value.unit) };
    return value.type === "text" ? { ...value, text: say(value.text) } : value;
  });
}

const otherBound: Readonly<Record<string, string>> = {
  "more than": "fewer than",
  "at least": "at most",
  "up to": "at least",
  about: "exactly",
};

function spoilBound(ground: Ground, where: Where): Spoiled[] {
  const { fact } = ground;
  const quantities = Object.values(slotValues(fact)).filter(
    ({ value }) => value.type === "quantity",
  );
  if (quantities.length === 0) return [];
  const bounded = (text: string) =>
    text.replace(/\b(more than|at least|up to|about) (?=\d)/i, (_, words: string) => {
      const other = otherBound[words.toLowerCase()] ?? words;
      return `${words === words.toLowerCase() ? other : capital(other)} `;
    });
  const told = withTexts(fact, where, bounded);
  if (where !== "slots" && told.statement === fact.statement) return [];
  const spoiled = where === "statement" ? told : withSlots(told, (value) => rebound(ground, value));
  return [{ row: "bound", where, fact: spoiled, what: "another bound" }];
}

function rebound(ground: Ground, value: SlotValue): SlotValue {
  if (value.type !== "quantity") return value;
  const others = bounds.filter((bound) => bound !== value.bound);
  const opposite = { "at least": "at most", "at most": "at least" } as const;
  const bound =
    value.bound === "at least" || value.bound === "at most"
      ? opposite[value.bound]
      : choose(ground, "which bound", others);
  return { ...value, bound: bound ?? value.bound };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
