/** Verbs of the tables below whose past and participle are not made by "-ed". */
const irregular: Readonly<Record<string, readonly [string, string]>> = {
  begin: ["began", "begun"],
  bring: ["brought", "brought"],
  build: ["built", "built"],
  buy: ["bought", "bought"],
  come: ["came", "come"],
  cut: ["cut", "cut"],
  draw: ["drew", "drawn"],
  drive: ["drove", "driven"],
  find: ["found", "found"],
  forbid: ["forbade", "forbidden"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  grow: ["grew", "grown"],
  hand: ["handed", "handed"],
  hold: ["held", "held"],
  keep: ["kept", "kept"],
  make: ["made", "made"],
  meet: ["met", "met"],
  outdo: ["outdid", "outdone"],
  overcome: ["overcame", "overcome"],
  pay: ["paid", "paid"],
  put: ["put", "put"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  shed: ["shed", "shed"],
  show: ["showed", "shown"],
  speak: ["spoke", "spoken"],
  speed: ["sped", "sped"],
  spread: ["spread", "spread"],
  take: ["took", "taken"],
  think: ["thought", "thought"],
  uphold: ["upheld", "upheld"],
  win: ["won", "won"],
  withdraw: ["withdrew", "withdrawn"],
};

/** Where the last consonant is doubled: "step", "stepping". */
const doubled = new Set([
  "step",
  "stop",
  "drop",
  "plan",
  "ban",
  "cut",
  "get",
  "put",
  "set",
  "win",
  "begin",
  "shed",
]);

/** Each form of a verb with the same form of the other: "expands" with "widens". */
export function verbForms(from: string, to: string): [string, string][] {
  const [source, target] = [formsOf(from), formsOf(to)];
  return source.map((form, i): [string, string] => [form, target[i] ?? to]);
}

/** Base, third person, past, participle, gerund; what follows the verb's first word stays. */
export function formsOf(verb: string): string[] {
  const [base = "", ...particle] = verb.split(" ");
  const tail = particle.length > 0 ? ` ${particle.join(" ")}` : "";
  const [past, participle] = irregular[base] ?? [regularPast(base), regularPast(base)];
  return [base, thirdPerson(base), past, participle, gerund(base)].map((form) => form + tail);
}

function thirdPerson(base: string): string {
  if (/(?:[sxzh]|[^aeiou]o)$/.test(base) && !/[^cs]h$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(base: string): string {
  if (/e$/.test(base)) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubled.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function gerund(base: string): string {
  if (/[^e]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return doubled.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}
