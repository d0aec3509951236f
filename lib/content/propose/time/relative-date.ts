import type { DatePlace, FoundDate } from "./dated-words";

type Step = {
  pattern: readonly RegExp[];
  unit: "year" | "month" | "day";
  by: number;
  from: "published" | "last";
};

const any = (words: string) => new RegExp(`^(?:${words})$`);

const steps: readonly Step[] = [
  {
    pattern: [any("just|earlier|early|late"), any("last"), any("year")],
    unit: "year",
    by: -1,
    from: "published",
  },
  { pattern: [any("last|past"), any("year")], unit: "year", by: -1, from: "published" },
  {
    pattern: [any("earlier|later"), any("this"), any("year")],
    unit: "year",
    by: 0,
    from: "published",
  },
  { pattern: [any("this"), any("year")], unit: "year", by: 0, from: "published" },
  { pattern: [any("next"), any("year")], unit: "year", by: 1, from: "published" },
  { pattern: [any("last"), any("month")], unit: "month", by: -1, from: "published" },
  {
    pattern: [any("earlier|later"), any("this"), any("month")],
    unit: "month",
    by: 0,
    from: "published",
  },
  { pattern: [any("this"), any("month")], unit: "month", by: 0, from: "published" },
  { pattern: [any("next"), any("month")], unit: "month", by: 1, from: "published" },
  { pattern: [any("yesterday")], unit: "day", by: -1, from: "published" },
  { pattern: [any("today")], unit: "day", by: 0, from: "published" },
  {
    pattern: [any("the"), any("following|next"), any("month")],
    unit: "month",
    by: 1,
    from: "last",
  },
  { pattern: [any("the"), any("following|next"), any("year")], unit: "year", by: 1, from: "last" },
  { pattern: [any("the"), any("previous"), any("year")], unit: "year", by: -1, from: "last" },
  { pattern: [any("the"), any("previous"), any("month")], unit: "month", by: -1, from: "last" },
  { pattern: [any("earlier|later"), any("that"), any("year")], unit: "year", by: 0, from: "last" },
  { pattern: [any("that|the"), any("same"), any("year")], unit: "year", by: 0, from: "last" },
  { pattern: [any("that"), any("year")], unit: "year", by: 0, from: "last" },
  { pattern: [any("that"), any("same"), any("month")], unit: "month", by: 0, from: "last" },
  { pattern: [any("that"), any("month")], unit: "month", by: 0, from: "last" },
];

const precision = { year: 4, month: 7, day: 10 } as const;

/** A date told from another at a place among words: "last month", "the following year". */
export function relativeDate({ words, i, context }: DatePlace): FoundDate | null {
  const isHere = ({ pattern }: Step) =>
    pattern.every((one, k) => one.test(words[i + k]?.lower ?? ""));
  const step = steps.find(isHere);
  const from = step && context[step.from];
  if (!step || !from || from.length < precision[step.unit]) return null;
  const said = step.pattern.map((_, k) => words[i + k]?.lower).join(" ");
  const reckoned = step.from === "published" ? `a text of ${from}` : `${from} before it`;
  return {
    length: step.pattern.length,
    date: { date: moved(from, step), grounds: `“${said}”, told from ${reckoned}` },
    preposition: step.unit === "day" ? "on" : "in",
  };
}

/** A date moved by whole days, months or years, as precise as the step. */
function moved(date: string, { unit, by }: Step): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const steps = {
    year: unit === "year" ? by : 0,
    month: unit === "month" ? by : 0,
    day: unit === "day" ? by : 0,
  };
  const first = unit === "day" ? day + steps.day : 1;
  const whole = new Date(Date.UTC(year + steps.year, month - 1 + steps.month, first));
  return whole.toISOString().slice(0, precision[unit]);
}
