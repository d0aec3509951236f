import { expect, test } from "vitest";
import { configureModel, modelForEachTest, patience } from "@/tests/support/configured-model";
import { modelAnswer } from "@/tests/support/model-answer";
import type { ModelRequest, Reply } from "@/tests/support/model-server";
import { type Proposed, proposedFixture } from "@/tests/support/proposed-fixture";
import { languageModel } from "./language-model";
import { modelProposals, whatIsSent } from "./model-proposals";

const boats = proposedFixture("f_0000000002");
const answering = modelForEachTest();

async function asked(
  replyTo: (request: ModelRequest, before: number) => Reply,
  { text = boats.text, wait = patience, signal = new AbortController().signal } = {},
) {
  const requests = await answering(replyTo);
  const found = await modelProposals(text, { signal, patience: wait });
  return { ...found, requests };
}

const answerOf = ({ draft, text }: Proposed) =>
  modelAnswer(draft, {
    entities: text.known,
    paragraphs: text.paragraphs,
    outlet: text.document.outlet,
  });
const good = answerOf(boats);
const words = (facts: readonly unknown[]) => JSON.stringify({ facts });
const none = { mistyped: 0, invented: 0 };

test("without an address no model is asked, and none is named", () => {
  expect(languageModel()).toBeNull();
});

test("a model is named with the machine that its text goes to", () => {
  configureModel("https://models.example.org/v1");
  expect(languageModel()).toEqual({ name: "storyteller", host: "models.example.org" });
});

test("an address without encryption is taken on this machine only", () => {
  configureModel("http://localhost:11434/v1");
  expect(languageModel()).not.toBeNull();
  configureModel("http://models.example.org/v1");
  expect(() => languageModel()).toThrow("MODEL_URL");
});

test("a good answer gives the proposal, with its words in the text", async () => {
  const { proposals, dropped, failures, cut } = await asked(() => ({ words: words([good]) }));
  expect({ dropped, failures, cut }).toEqual({ dropped: none, failures: [], cut: 0 });
  const { frame, statement, kind, holders } = boats.draft.fact;
  expect(proposals).toMatchObject([
    {
      fact: { frame, statement, kind, holders },
      evidence: boats.draft.evidence.filter(({ field }) => field !== "holders"),
    },
  ]);
});

test("what is sent is what the screen shows, and no more of the document", async () => {
  const { requests } = await asked(() => ({ words: words([]) }));
  const [shown] = whatIsSent(boats.text);
  expect(requests.map(({ body }) => body.messages)).toEqual([
    [
      { role: "system", content: shown?.system },
      { role: "user", content: shown?.prompt },
    ],
  ]);
  const { messages: _, ...rest } = requests[0]?.body ?? { messages: [] };
  expect(Object.keys(rest).toSorted()).toEqual([
    "max_tokens",
    "model",
    "response_format",
    "temperature",
  ]);
  expect(JSON.stringify(rest)).not.toContain("Norvia");
  expect(requests[0]).toMatchObject({
    path: "/v1/chat/completions",
    authorization: "Bearer a key of the tests",
  });
});

test("the schema is closed, and has no place for ids, questions, options or keys", async () => {
  const { requests } = await asked(() => ({ words: words([]) }));
  const format = JSON.stringify(requests[0]?.body.response_format);
  expect(format).toContain('"json_schema"');
  expect(format).not.toMatch(/"additionalProperties":(?!false)/);
  expect(format).not.toMatch(/"(?:id|asks|question|distractors|options|key|provenance|topics)"/);
  const { proposals, dropped } = await asked(() => ({
    words: words([{ ...good, id: "f_0000000099" }, { ...good, asks: {} }, good]),
  }));
  expect(proposals).toHaveLength(1);
  expect(dropped).toEqual({ mistyped: 2, invented: 0 });
});

test("a fenced answer is read", async () => {
  const { proposals } = await asked(() => ({ words: `\`\`\`json\n${words([good])}\n\`\`\`` }));
  expect(proposals).toHaveLength(1);
});

test("of an answer that breaks off, what was whole before the last is kept", async () => {
  const all = words([good, answerOf(proposedFixture("f_0000000003")), good]);
  const broken = await asked(() => ({ words: all.slice(0, -200), finish: "length" }));
  expect(broken).toMatchObject({ cut: 1, failures: [], dropped: none });
  expect(broken.proposals).toHaveLength(2);
});

test.each([
  ["no JSON", "The document says much."],
  ["a list", "[]"],
  ["something else", '{"proposals":[]}'],
  ["facts that are none", '{"facts":{"a":1}}'],
  ["nothing", ""],
])("an answer that is %s is told as unreadable", async (_, said) => {
  expect(await asked(() => ({ words: said }))).toMatchObject({
    proposals: [],
    failures: ["unreadable"],
  });
});

test("a server that is busy or broken is asked again, and its wish to wait is heard", async () => {
  const states: Reply[] = [
    { status: 429, headers: { "retry-after": "0" } },
    { status: 503 },
    { words: words([good]) },
  ];
  const again = await asked((_, before) => states[before] ?? "never");
  expect(again.requests).toHaveLength(3);
  expect(again).toMatchObject({ failures: [], proposals: [{}] });
});

test.each([
  ["stays busy", { status: 429 }, "busy", 3],
  ["stays broken", { status: 500 }, "busy", 3],
  ["refuses the key", { status: 401 }, "refused", 1],
  ["does not know the model", { status: 404 }, "refused", 1],
  ["sends no JSON", { status: 200, body: "<html>" }, "unreadable", 1],
  ["sends no answer in it", { status: 200, body: "{}" }, "unreadable", 1],
] as const)("a server that %s is told of", async (_, reply, failure, tries) => {
  const { failures, requests } = await asked(() => reply);
  expect(failures).toEqual([failure]);
  expect(requests).toHaveLength(tries);
});

test("an answer that goes on and on is broken off", async () => {
  const endless = words([good]) + " ".repeat(2_000_000);
  expect(await asked(() => ({ words: endless }))).toMatchObject({ failures: ["unreadable"] });
});

test("a server that leads elsewhere is not followed", async () => {
  const location = "/v1/elsewhere";
  const led = await asked(({ path }) =>
    path === location ? { words: words([good]) } : { status: 307, headers: { location } },
  );
  expect(led).toMatchObject({ failures: ["unreachable"], proposals: [] });
  expect(led.requests.map(({ path }) => path)).not.toContain(location);
});

test("an answer that comes too late is not waited for", async () => {
  const { failures } = await asked(() => "never", { wait: { answerMs: 50, pausesMs: [] } });
  expect(failures).toEqual(["late"]);
});

test("nobody at the address is told of", async () => {
  configureModel("http://127.0.0.1:9/v1");
  const { failures } = await modelProposals(boats.text, {
    signal: new AbortController().signal,
    patience,
  });
  expect(failures).toEqual(["unreachable"]);
});

test("whoever stops the work stops the asking", async () => {
  const controller = new AbortController();
  const stopped = asked(
    () => {
      controller.abort(new Error("stopped"));
      return "never";
    },
    { signal: controller.signal },
  );
  await expect(stopped).rejects.toThrow("stopped");
});

test("a long document is asked for in parts, one of which may fail", async () => {
  const filler = Array.from(
    { length: 12 },
    (_, i) => `Filler ${i}. ${"Nothing happens here. ".repeat(50)}`,
  );
  const text = { ...boats.text, paragraphs: [...boats.text.paragraphs, ...filler] };
  const parts = whatIsSent(text);
  expect(parts.length).toBeGreaterThan(2);
  for (const [i] of text.paragraphs.entries()) {
    expect(
      parts.filter(({ prompt }) => prompt.includes(`{"paragraph":${i + 1},"text"`)),
    ).toHaveLength(1);
  }
  const found = await asked(
    (_, before) => (before === 1 ? { status: 400 } : { words: words(before === 0 ? [good] : []) }),
    { text },
  );
  expect(found).toMatchObject({ proposals: [{}], failures: ["refused"] });
});
