import type { Item } from "@/lib/content/item";
import type { QuizItem } from "@/lib/quiz/response";
import { groupItems } from "./group-items";

/** What is sent, and then: where the attempt stands, what the answer is worth, what is seen of it. */
export type Step = { in: string; state: string; points: number | null; seen: string[] };

const refused = { state: "open", points: null, seen: [] };

const typedItem: Item = {
  id: "f_0000000001:value:quantity",
  family: "quantity",
  cardId: "f_0000000001:value",
  factId: "f_0000000001",
  meaningRevision: 1,
  stem: "How much was it?",
  answer: {
    type: "quantity",
    shown: "6.6 billion US dollars",
    amount: 6.6,
    unit: "billion US dollars",
    tolerance: 0,
  },
  options: [],
  explanation: { statement: "It was so much.", why: "It matters." },
};

/** Each family walked through, step by step; each step begins anew. */
export const familyWalks: Record<string, { item: QuizItem; steps: Step[] }> = {
  "several of many": {
    item: groupItems.several,
    steps: [
      { in: "", ...refused },
      { in: "[]", ...refused },
      { in: '["japan"]', ...refused },
      {
        in: '["kestria","norvia"]',
        state: "answeredInPart",
        points: 1,
        seen: [
          "Right",
          "(This is right) Norvia · Your choice · The reason of Norvia.",
          "(This is right) Kestria · Your choice · The reason of Kestria.",
          "(This is wrong) Ostmark · The reason of Ostmark.",
          "(This is wrong) Velland · The reason of Velland.",
        ],
      },
      {
        in: '["norvia"]',
        state: "answeredInPart",
        points: 0.5,
        seen: [
          "Partly right: 50%",
          "(This is right) Norvia · Your choice · The reason of Norvia.",
          "(This is right) Kestria · The reason of Kestria.",
          "(This is wrong) Ostmark · The reason of Ostmark.",
          "(This is wrong) Velland · The reason of Velland.",
        ],
      },
      {
        in: '["norvia","kestria","ostmark","velland"]',
        state: "answeredInPart",
        points: 0,
        seen: [
          "Not right",
          "(This is right) Norvia · Your choice · The reason of Norvia.",
          "(This is right) Kestria · Your choice · The reason of Kestria.",
          "(This is wrong) Ostmark · Your choice · The reason of Ostmark.",
          "(This is wrong) Velland · Your choice · The reason of Velland.",
        ],
      },
    ],
  },
  order: {
    item: groupItems.order,
    steps: [
      { in: '["treaty","visit"]', ...refused },
      {
        in: '["treaty","visit","exercise","sale"]',
        state: "answeredInPart",
        points: 1,
        seen: [
          "Right",
          "3 of 3 neighbours follow as they should. That is what counts.",
          "(This is right) 1. Treaty · The reason of Treaty.",
          "(This is right) 2. Visit · The reason of Visit.",
          "(This is right) 3. Exercise · The reason of Exercise.",
          "(This is right) 4. Sale · The reason of Sale.",
        ],
      },
      {
        in: '["sale","treaty","visit","exercise"]',
        state: "answeredInPart",
        points: 2 / 3,
        seen: [
          "Partly right: 67%",
          "2 of 3 neighbours follow as they should. That is what counts.",
          "(You had it otherwise) 1. Treaty · You put it at place 2. · The reason of Treaty.",
          "(You had it otherwise) 2. Visit · You put it at place 3. · The reason of Visit.",
          "(You had it otherwise) 3. Exercise · You put it at place 4. · The reason of Exercise.",
          "(You had it otherwise) 4. Sale · You put it at place 1. · The reason of Sale.",
        ],
      },
    ],
  },
  matching: {
    item: groupItems.matching,
    steps: [
      { in: '{"minister":"ivo-katt","premier":""}', ...refused },
      {
        in: '{"minister":"ivo-katt","premier":"oto-lind"}',
        state: "answeredInPart",
        points: 1,
        seen: [
          "Right",
          "2 of 2 matched rightly.",
          "(This is right) Minister of defence: Ivo Katt · The reason of Ivo Katt.",
          "(This is right) Prime minister: Oto Lind · The reason of Oto Lind.",
        ],
      },
      {
        in: '{"minister":"una-brel","premier":"oto-lind"}',
        state: "answeredInPart",
        points: 0.5,
        seen: [
          "Partly right: 50%",
          "1 of 2 matched rightly.",
          "(You had it otherwise) Minister of defence: Ivo Katt · You matched it to Una Brel. The reason of Una Brel. · The reason of Ivo Katt.",
          "(This is right) Prime minister: Oto Lind · The reason of Oto Lind.",
        ],
      },
    ],
  },
  "place on the map": {
    item: groupItems.map,
    steps: [
      { in: "japan", ...refused },
      {
        in: "laos",
        state: "answeredInPart",
        points: 1,
        seen: [
          "Right",
          "(This is wrong) Thailand · The reason of Thailand.",
          "(This is right) Laos · Your choice · The reason of Laos.",
          "(This is wrong) Viet Nam · The reason of Viet Nam.",
        ],
      },
    ],
  },
  "read the chart": {
    item: groupItems.chart,
    steps: [
      {
        in: "kestria",
        state: "answeredInPart",
        points: 0,
        seen: [
          "Not right",
          "(This is right) Norvia · The reason of Norvia.",
          "(This is wrong) Kestria · Your choice · The reason of Kestria.",
          "(This is wrong) Ostmark · The reason of Ostmark.",
        ],
      },
    ],
  },
  "which author would reject this": {
    item: groupItems.rejects,
    steps: [
      {
        in: "ivo-katt",
        state: "answeredInPart",
        points: 1,
        seen: [
          "Right",
          "(This is right) Ivo Katt · Your choice · The reason of Ivo Katt.",
          "(This is wrong) Oto Lind · The reason of Oto Lind.",
        ],
      },
    ],
  },
  "then and now": {
    item: groupItems["then-now"],
    steps: [
      {
        in: '{"then":"oto-lind","now":"ivo-katt"}',
        state: "answeredInPart",
        points: 0,
        seen: [
          "Not right",
          "0 of 2 matched rightly.",
          "(You had it otherwise) Then, 2019: Ivo Katt · You matched it to Oto Lind. The reason of Oto Lind. · The reason of Ivo Katt.",
          "(You had it otherwise) Later, 2021: Oto Lind · You matched it to Ivo Katt. The reason of Ivo Katt. · The reason of Oto Lind.",
        ],
      },
    ],
  },
  "a typed quantity": {
    item: typedItem,
    steps: [
      {
        in: "$6.6bn",
        state: "answeredInPart",
        points: 1,
        seen: ["Right", "Your answer: $6.6bn · Right answer: 6.6 billion US dollars"],
      },
      {
        in: "",
        state: "answeredInPart",
        points: 0,
        seen: ["Not right", "Your answer: nothing · Right answer: 6.6 billion US dollars"],
      },
    ],
  },
};
