import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { NamedEntity } from "@/lib/proposals/entity-draft";
import { draftOf } from "@/lib/proposals/fact-draft";
import { frameSlots, frames } from "@/lib/proposals/frames";
import messages from "@/messages/en.json";
import { FactForm } from "./fact-form";
import { FactFormContext, type WordingsOffer } from "./form-context";

const norvia: NamedEntity = {
  id: "norvia",
  type: "state",
  name: "Norvia",
  aliases: [],
  gloss: "A state",
};
const soft = {
  field: "asks",
  rule: "question",
  hard: false,
  message: "It does not say as of when.",
};

/** The form of a draft, as a browser is first sent it; a word that is missing fails. */
function shown(draft: ReturnType<typeof draftOf>, wordings: WordingsOffer | null = null): string {
  const form = {
    courseId: "c-norvia",
    draft,
    change: () => {},
    entities: [norvia],
    findings: [soft],
    wordings,
    keysShown: true,
  };
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale="en"
      messages={messages}
      timeZone="UTC"
      onError={(error) => {
        throw error;
      }}
    >
      <FactFormContext value={form}>
        <FactForm topics={[{ id: "trade", title: "Trade" }]} />
      </FactFormContext>
    </NextIntlClientProvider>,
  );
}

test.each(frames)("the form of a fact of frame %s asks for each of its slots in words", (frame) => {
  const page = shown({ ...draftOf({ frame }), entities: [] });
  for (const { name } of frameSlots[frame]) {
    const labels: Readonly<Record<string, string>> = messages.DeskFact.slots[frame];
    expect(page).toContain(labels[name]);
  }
});

test("ticks name who is ticked, and a soft finding asks for its note", () => {
  const draft = draftOf({
    ...{ frame: "claim", agent: "norvia", patient: "norvia", polarity: "denied" },
    ...{ holders: ["norvia"], comments: [{ by: "norvia", stance: "none", asOf: "2019" }] },
    asks: { agent: { question: "Who?" } },
  });
  const page = shown(draft);
  expect(page).toContain("1 · Who does it: Norvia");
  expect(page).toContain("3 · It is denied");
  expect(page).toContain(soft.message);
  expect(page).toContain(messages.DeskFact.note);
});

test("another wording is offered where a model is set, by its name and address, and nowhere else", () => {
  const draft = draftOf({ frame: "claim" });
  const model = { name: "storyteller", host: "127.0.0.1:9" };
  const page = shown(draft, { courseId: "c-sound", proposalId: "", factId: "f_0000000001", model });
  expect(page).toContain(messages.DeskWordings.suggest);
  expect(page).toContain("storyteller runs at 127.0.0.1:9.");
  expect(shown(draft)).not.toContain(messages.DeskWordings.suggest);
});
