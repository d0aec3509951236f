import type { GroupItem } from "@/lib/content/group-item";
import type { Option } from "@/lib/content/item";

/** One question of each family over several facts, about the invented states of the fixture. */
export const groupItems = {
  several: made("several", {
    stem: "Which of these states took part in the exercise of 2019?",
    answer: { type: "several", shown: "Norvia and Kestria" },
    options: options(["norvia", true], ["kestria", true], ["ostmark", false], ["velland", false]),
  }),
  order: made("order", {
    stem: "Put these in order, the earliest first.",
    answer: {
      type: "order",
      ids: ["treaty", "visit", "exercise", "sale"],
      shown: "Treaty, visit, exercise, sale",
    },
    options: options(["exercise", true], ["treaty", true], ["sale", true], ["visit", true]),
  }),
  matching: made("matching", {
    stem: "Who held which office in 2019?",
    answer: {
      type: "matching",
      pairs: [
        { promptId: "minister", optionId: "ivo-katt" },
        { promptId: "premier", optionId: "oto-lind" },
      ],
      shown: "Minister: Ivo Katt. Premier: Oto Lind.",
    },
    options: options(["ivo-katt", true], ["oto-lind", true], ["una-brel", false]),
    prompts: [
      { id: "minister", text: "Minister of defence" },
      { id: "premier", text: "Prime minister" },
    ],
  }),
  map: made("map", {
    stem: "Which state lies on the sound?",
    answer: { type: "one", shown: "Laos" },
    options: options(["thailand", false], ["laos", true], ["viet-nam", false]),
    figure: { type: "map", places: ["thailand", "laos", "viet-nam"] },
  }),
  chart: made("chart", {
    stem: "Whose figure is the second largest?",
    answer: { type: "one", shown: "Norvia" },
    options: options(["norvia", true], ["kestria", false], ["ostmark", false]),
    figure: {
      type: "chart",
      unit: "billion US dollars",
      bars: [
        { id: "norvia", label: "Norvia", amount: 4.5, bound: "exact" },
        { id: "kestria", label: "Kestria", amount: 6.6, bound: "at least" },
        { id: "ostmark", label: "Ostmark", amount: 1.2, bound: "exact" },
      ],
    },
  }),
  rejects: made("rejects", {
    stem: "Who would reject “The sound is open to all” (2019 and 2020)?",
    answer: { type: "one", shown: "Ivo Katt" },
    options: options(["ivo-katt", true], ["oto-lind", false]),
  }),
  "then-now": made("then-now", {
    stem: "Who was minister of defence then, and who is now?",
    answer: {
      type: "matching",
      pairs: [
        { promptId: "then", optionId: "ivo-katt" },
        { promptId: "now", optionId: "oto-lind" },
      ],
      shown: "Then Ivo Katt, now Oto Lind",
    },
    options: options(["oto-lind", true], ["ivo-katt", true], ["una-brel", false]),
    prompts: [
      { id: "then", text: "Then, 2019" },
      { id: "now", text: "Later, 2021" },
    ],
  }),
} satisfies Record<GroupItem["family"], GroupItem>;

type Asked = Pick<GroupItem, "stem" | "answer" | "options"> &
  Partial<Pick<GroupItem, "prompts" | "figure">>;

function made(family: GroupItem["family"], asked: Asked): GroupItem {
  return {
    id: `${family}:g_0000000001`,
    family,
    cardId: null,
    factIds: ["f_0000000001", "f_0000000002"],
    meaningRevision: 1,
    prompts: [],
    figure: null,
    explanation: { statement: `What is so of ${family}.`, why: `Why it matters for ${family}.` },
    ...asked,
  };
}

function options(...made: [id: string, right: boolean][]): Option[] {
  return made.map(([id, right], index) => ({
    id,
    text: nameOf(id),
    right,
    reason: `The reason of ${nameOf(id)}.`,
    factId: `f_000000000${index + 1}`,
  }));
}

function nameOf(id: string): string {
  return id.replaceAll(/(^|-)\p{L}/gu, (start) => start.replace("-", " ").toUpperCase());
}
