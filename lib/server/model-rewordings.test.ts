import { expect, test } from "vitest";
import { modelForEachTest, patience } from "@/tests/support/configured-model";
import type { Reply } from "@/tests/support/model-server";
import { proposedFixture } from "@/tests/support/proposed-fixture";
import { rewordings } from "./model-rewordings";

const answering = modelForEachTest();
const sales = proposedFixture("f_0000000005");

async function asked(reply: Reply) {
  const requests = await answering(() => reply);
  const found = await rewordings(sales, new AbortController().signal, patience);
  return { found, requests };
}

const offering = (...statements: string[]): Reply => ({ words: JSON.stringify({ statements }) });
const same =
  "Between 2010 and 2017 Norvia sold arms for 3.2 billion crowns in the Sound, the Peace Figures Institute says.";

test("another wording that says the same is offered, once, and not the one that stands", async () => {
  const { found, requests } = await asked(offering(same, same, sales.draft.fact.statement));
  expect(found).toEqual({ statements: [same], refused: 0 });
  const [, user] = requests[0]?.body.messages ?? [];
  expect(user?.content).toContain(JSON.stringify(sales.draft.fact.statement));
});

test.each([
  ["another number", same.replace("3.2", "4.2")],
  ["another bound", same.replace("for 3.2", "for more than 3.2")],
  ["another speaker", same.replace("the Peace Figures Institute says", "Ada Brenn said")],
  ["another date", same.replace("2017", "2016")],
  ["a word that hangs", same.replace("Between", "Last year, between")],
  [
    "a long run of the document's words",
    "Palune sold 1.9 billion crowns and Kestria 0.7 billion crowns, says the Peace Figures Institute of 3.2 billion.",
  ],
  ["a page's furniture", `${same} Read more.`],
])("a wording with %s is refused and counted", async (_, statement) => {
  expect((await asked(offering(statement, same))).found).toEqual({
    statements: [same],
    refused: 1,
  });
});

test.each([
  ["no list", { words: '{"statements":"one"}' }, "unreadable"],
  ["more than was asked for", offering("a.", "b.", "c.", "d.", "e.", "f."), "unreadable"],
  ["nothing", { status: 401 }, "refused"],
] as const)("an answer with %s is told of", async (_, reply, failure) => {
  expect((await asked(reply)).found).toEqual({ failure });
});
