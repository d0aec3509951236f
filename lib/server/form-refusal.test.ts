import { expect, test } from "vitest";
import { formRefusal } from "@/lib/server/form-refusal";

const boundary = "of-the-test";
const formType = `multipart/form-data; boundary=${boundary}`;
const reference = JSON.stringify({ id: "60ab", bound: "$@1" });

function bodyOf(fields: Record<string, string>): string {
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--${boundary}--\r\n`;
}

function refusalOf(body: string, headers: Record<string, string> = {}) {
  const length = `${Buffer.byteLength(body)}`;
  const sent = { "content-type": formType, "content-length": length, ...headers };
  return formRefusal(new Request("http://localhost/", { method: "POST", body, headers: sent }));
}

const byScript = (json: string) =>
  refusalOf(bodyOf({ _1_name: "x", 0: json }), { "next-action": "60ab" });

test.each([
  ["a plain form", { name: "$ of no meaning" }],
  ["a form of one action", { $ACTION_ID_40ab: "", theme: "dark" }],
  ["a form that knows its last outcome", outcomeForm('[{"errors":{"name":["Too long."]}}]')],
])("%s is let through", async (_what, fields) => {
  expect(await refusalOf(bodyOf(fields))).toBeNull();
});

test.each([
  ["the form alone", '["$K1"]'],
  [
    "the last outcome and the form",
    '[{"kept":"$$x","errors":{"zone":["Choose."],"name":"$undefined"}},"$K1"]',
  ],
])("a script's call with %s is let through", async (_what, json) => {
  expect(await byScript(json)).toBeNull();
});

test.each([
  ["no form", "[{}]"],
  ["what refers to elsewhere", '[{"kept":"$F9"},"$K1"]'],
  ["an outcome deeper than any", `[${'{"a":'.repeat(60_000)}1${"}".repeat(60_000)},"$K1"]`],
  ["what is no JSON", "["],
])("a script's call with %s is refused", async (_what, json) => {
  expect([400, 413]).toContain(await byScript(json));
});

test.each([
  [
    "whose action is bound to something",
    { $ACTION_REF_1: "", "$ACTION_1:0": '{"id":"60ab","bound":"$F1"}' },
  ],
  ["whose last outcome cannot be read", outcomeForm("{")],
])("a form %s is refused", async (_what, fields) => {
  expect(await refusalOf(bodyOf(fields))).toBe(400);
});

test.each([
  [400, "a body without its parts", { "content-type": formType }],
  [411, "a body of unknown length", { "content-length": "" }],
  [413, "a body that is too long", { "content-length": "131073" }],
  [413, "a length that is none", { "content-length": "x" }],
  [415, "no form", { "content-type": "text/plain" }],
] as const)("%s answers %s", async (status, what, headers) => {
  const request = new Request("http://localhost/", {
    method: "POST",
    body: "broken",
    headers: { "content-type": formType, "content-length": "6", ...headers },
  });
  if (what === "a body of unknown length") request.headers.delete("content-length");
  expect(await formRefusal(request)).toBe(status);
});

function outcomeForm(json: string) {
  return { $ACTION_REF_1: "", "$ACTION_1:0": reference, "$ACTION_1:1": json };
}
