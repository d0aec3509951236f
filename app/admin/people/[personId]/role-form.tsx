"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SecondStep } from "@/components/ui/second-step";
import { Status } from "@/components/ui/status";
import { roles } from "@/lib/people/roles";
import type { NewRole } from "@/lib/people/schema";
import { giveRole } from "./actions";

export function RoleForm({ personId, role }: NewRole) {
  const t = useTranslations("Person");
  const roleName = useTranslations("Account.roles");
  const [{ saved, refusal, errors }, submit, busy] = useActionState(giveRole, {});
  return (
    <>
      <p>{t(`roleMeans.${role}`)}</p>
      {refusal && <Notice>{t(`refusals.${refusal}`)}</Notice>}
      <Status>{saved && t("roleSaved", { role: roleName(role) })}</Status>
      <SecondStep label={t("changeRole")}>
        <p>{t("roleText")}</p>
        <form action={submit} className="flex w-full flex-col gap-3">
          <input type="hidden" name="personId" value={personId} />
          <SelectField
            label={t("newRole")}
            errors={errors?.role}
            name="role"
            key={role}
            defaultValue={role}
          >
            {roles.map((name) => (
              <option key={name} value={name}>
                {roleName(name)}
              </option>
            ))}
          </SelectField>
          <Button disabled={busy} className="sm:self-start">
            {busy ? t("busy") : t("roleSure")}
          </Button>
        </form>
      </SecondStep>
    </>
  );
}
