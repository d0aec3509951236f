"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Status } from "@/components/ui/status";
import { WaitNotice } from "@/components/wait-notice";
import { offerPlace } from "./actions";

export function OfferForm({ classroomId }: { classroomId: string }) {
  const t = useTranslations("Instructors");
  const [{ offered, waitMinutes, errors, kept }, submit, busy] = useActionState(offerPlace, {});
  return (
    <form action={submit} className="flex w-full flex-col gap-3">
      <WaitNotice minutes={waitMinutes} />
      <input type="hidden" name="classroomId" value={classroomId} />
      <Field
        label={t("email")}
        errors={errors?.email}
        name="email"
        type="email"
        autoComplete="off"
        defaultValue={kept}
        required
      />
      <Button disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("offer")}
      </Button>
      <Status>{offered && t("offerMade")}</Status>
    </form>
  );
}
