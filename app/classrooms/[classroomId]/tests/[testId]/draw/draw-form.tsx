"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { CheckField } from "@/components/ui/check-field";
import { Field } from "@/components/ui/field";
import { FoldedChoices } from "@/components/ui/folded-choices";
import { KeptForm } from "@/components/ui/kept-form";
import { Sheet } from "@/components/ui/sheet";
import { Status } from "@/components/ui/status";
import { isSame } from "@/lib/class-test/arrange";
import { type TestRef, testFamilies } from "@/lib/class-test/schema";
import { kinds } from "@/lib/content/kind";
import { drawQuestions } from "./actions";
import { UndoDraw } from "./undo-draw";

type Props = {
  test: TestRef;
  seed: string;
  topics: readonly { id: string; title: string }[];
  /** What the test asks now. */
  asked: readonly string[];
};

/** Draws questions by topics, kinds and families. The same seed draws the same ones. */
export function DrawForm({ test, seed, topics, asked }: Props) {
  const t = useTranslations("TestDesk");
  const kind = useTranslations("Kind");
  const [{ errors, drawn }, submit, busy] = useActionState(drawQuestions, {});
  // What was changed since is not taken back with it.
  const stands = drawn && isSame(asked, drawn.after) ? drawn : null;
  return (
    <Sheet aria-labelledby="draw">
      <h2 id="draw" className="text-18 font-semibold">
        {t("draw")}
      </h2>
      <KeptForm action={submit} className="flex flex-col gap-4">
        <input type="hidden" name="classroomId" value={test.classroomId} />
        <input type="hidden" name="testId" value={test.testId} />
        <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
          <Field
            label={t("count")}
            errors={errors?.count}
            name="count"
            inputMode="numeric"
            autoComplete="off"
            defaultValue="10"
            required
          />
          <Field
            label={t("seed")}
            hint={t("seedHint")}
            errors={errors?.seed}
            name="seed"
            autoComplete="off"
            maxLength={60}
            defaultValue={seed}
            required
          />
        </div>
        <FoldedChoices
          legend={t("topics")}
          name="topicIds"
          choices={topics.map(({ id, title }) => [id, title])}
        />
        <FoldedChoices
          legend={t("kinds")}
          name="kinds"
          choices={kinds.map((id) => [id, kind(id)])}
        />
        <FoldedChoices
          legend={t("ways")}
          name="families"
          choices={testFamilies.map((id) => [id, t(`families.${id}`)])}
        />
        <CheckField label={t("anew")} name="anew" />
        <Button disabled={busy} className="self-start">
          {busy ? t("busy") : t("drawNow")}
        </Button>
        <Status>{stands && !busy && t("drawn", { count: stands.count })}</Status>
      </KeptForm>
      {stands && !busy && !isSame(stands.before, stands.after) && (
        <UndoDraw test={test} drawn={stands} />
      )}
    </Sheet>
  );
}
