import { expect, test } from "vitest";
import { firstDraft } from "./first-draft";
import type { StoredProposal } from "./stored-proposal";

const names: Readonly<Record<string, string[]>> = {
  norvia: ["Norvia", "Norvian"],
  kestria: ["Kestria"],
  "harbour-post": ["Harbour Post"],
  "oto-lind": ["Oto Lind", "Lind"],
};

const around = {
  document: { outlet: "harbour-post", published: { date: "2019-05-12", grounds: null } },
  namesOf: (id: string) => names[id] ?? [],
  topics: ["ferries"],
};

function draftOf(fact: StoredProposal["fact"], entities: StoredProposal["entities"] = []) {
  return firstDraft({ fact, entities, evidence: [], doubts: [] }, around);
}

const claim = {
  frame: "claim",
  agent: "norvia",
  action: { text: "wants" },
  patient: "kestria",
  statement: "In May 2019 Oto Lind said that Norvia wanted Kestria to lend it ferries.",
  kind: "attributed",
  holders: ["oto-lind", "harbour-post"],
  asOf: "2019-05",
};

test("what a person has to give is proposed with where it comes from", () => {
  const draft = draftOf(claim);
  expect(draft.topics).toEqual(["ferries"]);
  expect(draft.why).toBe("Harbour Post printed it on 12 May 2019, from Oto Lind.");
  expect(draftOf({ ...claim, holders: ["harbour-post"] }).why).toBe(
    "Harbour Post printed it on 12 May 2019, in its own voice.",
  );
  expect(draftOf({ ...claim, why: "So it was.", topics: ["piers"] })).toMatchObject({
    ...{ why: "So it was.", topics: ["piers"] },
  });
});

test("a slot and who says it are asked by the statement with a gap", () => {
  expect(draftOf(claim).asks.map(({ slot, question }) => [slot, question])).toEqual([
    [
      "agent",
      "Who or what belongs in the gap? In May 2019 Oto Lind said that _____ wanted Kestria to lend it ferries.",
    ],
    [
      "holder",
      "Who says so first and belongs in the gap? In May 2019 _____ said that Norvia wanted Kestria to lend it ferries.",
    ],
  ]);
});

test("a question that reads well from the slots is built from them, without its answer", () => {
  const delivery = {
    ...{ frame: "delivery", supplier: "norvia", recipient: "kestria", goods: "k-12" },
    ...{ statement: "In 2018 Norvia gave Kestria K-12 boats.", asOf: "2018", kind: "reported" },
  };
  const boat = { id: "k-12", type: "weapon", name: "K-12", gloss: "A boat" };
  expect(draftOf(delivery, [boat])).toMatchObject({
    entities: [{ id: "k-12", name: "K-12" }],
    asks: [{ slot: "goods", question: "What had Norvia delivered to Kestria as of 2018?" }],
  });
});

test("nothing is asked whose answer shows, and nothing that is known is brought again", () => {
  const usage = { ...claim, statement: "Norvians asked Norvia for ferries.", patient: undefined };
  expect(draftOf({ ...usage, kind: "reported" }).asks).toEqual([]);
  expect(draftOf(claim, [{ id: "norvia", type: "state", name: "Norvia" }]).entities).toEqual([]);
});
