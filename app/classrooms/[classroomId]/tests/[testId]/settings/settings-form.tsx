"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import {
  BegunFields,
  type Settings,
  SettingsFields,
} from "@/app/classrooms/[classroomId]/tests/settings-fields";
import { Button } from "@/components/ui/button";
import { KeptForm } from "@/components/ui/kept-form";
import { SecondStep } from "@/components/ui/second-step";
import { Status } from "@/components/ui/status";
import type { TestRef } from "@/lib/class-test/schema";
import { changeTest, extendBegunTest } from "./actions";

type Props = {
  test: TestRef;
  zone: string;
  settings: Settings;
  /** From then on nothing is taken from who began. */
  begun: boolean;
};

export function SettingsForm({ test, zone, settings, begun }: Props) {
  const t = useTranslations("TestSettings");
  const [{ errors, saved }, submit, busy] = useActionState(
    begun ? extendBegunTest : changeTest,
    {},
  );
  const Fields = begun ? BegunFields : SettingsFields;
  return (
    <SecondStep label={t("change")}>
      {begun && <p className="text-muted">{t("begunText")}</p>}
      <KeptForm action={submit} className="flex w-full flex-col gap-4">
        <input type="hidden" name="classroomId" value={test.classroomId} />
        <input type="hidden" name="testId" value={test.testId} />
        <Fields zone={zone} settings={settings} errors={errors} />
        <Button disabled={busy} className="self-start">
          {busy ? t("busy") : t("save")}
        </Button>
        <Status>{saved && !busy && t("saved")}</Status>
      </KeptForm>
    </SecondStep>
  );
}
