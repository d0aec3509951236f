import { expect, test } from "vitest";
import { foundQuestions } from "./found-questions";

const question = (id: string, stem: string, shown: string) => ({
  ...({ id, factIds: [id], family: "choice", kind: "reported", topicIds: ["arms"] } as const),
  ...{ body: { stem }, shown },
});
const boats = question("a", "Which boats came in 2018?", "K-12 patrol boat");
const loan = { ...question("b", "Who lent the money?", "Palune"), kind: "opinion" as const };
const when = {
  ...question("c", "When did they meet?", "2018"),
  family: "date" as const,
  topicIds: [],
};
const all = [boats, loan, when];

test.each([
  ["everything where nothing is asked", {}, all],
  ["words of the question and the answer", { q: "PATROL 2018" }, [boats]],
  ["a part of a word", { q: "pal" }, [loan]],
  ["a topic", { topic: "arms" }, [boats, loan]],
  ["any topic", { topic: "" }, all],
  ["a kind", { kind: "opinion" }, [loan]],
  ["a way of asking", { family: "date" }, [when]],
  ["nothing where nothing fits", { q: "boats", family: "date" }, []],
] as const)("a search finds %s", (_what, asked, found) => {
  expect(foundQuestions(all, { q: "", ...asked })).toEqual(found);
});
