import { useTranslations } from "next-intl";
import { type Deed, deeds } from "@/lib/audit/deeds";

/** What was done, in words; by its bare name where an older release noted what this one does not. */
export function DeedWords({ deed, details }: { deed: string; details: unknown }) {
  const t = useTranslations("Audit");
  const role = useTranslations("Account.roles");
  if (!isDeed(deed)) return deed;
  const change = deeds["role-changed"].safeParse(details);
  return (
    <>
      {t(`deeds.${deed}`)}
      {change.success && (
        <span className="block font-normal text-muted">
          {t("roleChange", { from: role(change.data.from), to: role(change.data.to) })}
        </span>
      )}
    </>
  );
}

function isDeed(deed: string): deed is Deed {
  return deed in deeds;
}
