"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { ZoneField } from "@/components/zone-field";
import { openClassroom } from "./actions";

export function OpenClassroomForm({ zone, zones }: { zone: string; zones: string[] }) {
  const t = useTranslations("Classrooms");
  const [outcome, submit, busy] = useActionState(openClassroom, {});
  return (
    <form action={submit} className="flex flex-col gap-3">
      <Field
        label={t("name")}
        errors={outcome.errors?.name}
        name="name"
        defaultValue={outcome.kept}
        maxLength={120}
        required
      />
      <ZoneField
        label={t("zone")}
        hint={t("zoneHint")}
        errors={outcome.errors?.zone}
        zone={zone}
        zones={zones}
      />
      <Button disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("openSubmit")}
      </Button>
    </form>
  );
}
