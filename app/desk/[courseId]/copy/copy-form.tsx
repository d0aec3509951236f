"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { Status } from "@/components/ui/status";
import { TextLink } from "@/components/ui/text-link";
import { type CopyOutcome, copyThisModule, takeCopyBack, type UndoOutcome } from "./actions";

type Copyable = { id: string; title: string; course: string; facts: number };

type Props = { courseId: string; modules: readonly Copyable[]; wanted: string };

export function CopyForm({ courseId, modules, wanted }: Props) {
  const t = useTranslations("DeskCopy");
  const [outcome, submit, busy] = useActionState<CopyOutcome, FormData>(copyThisModule, {});
  const { copied, refused } = outcome;
  return (
    <>
      <KeptForm action={submit} className="flex flex-col gap-4">
        <input type="hidden" name="courseId" value={courseId} />
        <SelectField
          label={t("module")}
          name="moduleId"
          defaultValue={modules.some(({ id }) => id === wanted) ? wanted : undefined}
        >
          {modules.map(({ id, title, course, facts }) => (
            <option key={id} value={id}>
              {t("option", { title, course, facts })}
            </option>
          ))}
        </SelectField>
        {refused && <Notice>{t("refused")}</Notice>}
        <Button look="primary" disabled={busy} className="sm:self-start">
          {t(busy ? "busy" : "submit")}
        </Button>
      </KeptForm>
      {copied && <WhatWasCopied key={copied.at} courseId={courseId} copied={copied} />}
    </>
  );
}

function WhatWasCopied({
  courseId,
  copied,
}: {
  courseId: string;
  copied: NonNullable<CopyOutcome["copied"]>;
}) {
  const t = useTranslations("DeskCopy");
  const [{ undone }, undo, busy] = useActionState<UndoOutcome, FormData>(takeCopyBack, {});
  const { at, moduleId, title, facts, kept, groupsLeft } = copied;
  if (undone) return <Status>{t("undone", { title })}</Status>;
  return (
    <section className="flex flex-col gap-3 wrap-anywhere">
      <Status>{t("copied", { title, facts })}</Status>
      {groupsLeft > 0 && <p>{t("groupsLeft", { count: groupsLeft })}</p>}
      {kept.length > 0 && <p>{t("kept", { ids: kept.map(({ id }) => id).join(", ") })}</p>}
      {undone === false && <Notice>{t("notUndone")}</Notice>}
      <p>
        <TextLink
          href={`/desk/${courseId}/modules/${moduleId}`}
          className="inline-flex min-h-11 items-center"
        >
          {t("toModule")}
        </TextLink>
      </p>
      <form action={undo}>
        <input type="hidden" name="courseId" value={courseId} />
        <input type="hidden" name="at" value={at} />
        <Button disabled={busy}>{t("undo")}</Button>
      </form>
    </section>
  );
}
