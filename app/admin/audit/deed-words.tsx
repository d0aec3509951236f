import { useTranslations } from "next-intl";
import { type Deed, deeds } from "@/lib/audit/deeds";

/** What was done, in words; by its bare name where an older release noted what this one does not. */
export function DeedWords({ deed, details }: { deed: string; details: unknown }) {
  const t = useTranslations("Audit");
  const role = useTranslations("Account.roles");
  if (!isDeed(deed)) return deed;
  const change = deed === "role-changed" ? deeds[deed].safeParse(details).data : undefined;
  return (
    <>
      {t(`deeds.${deed}`)}
      {change && (
        <span className="block font-normal text-muted">
          {t("roleChange", { from: role(change.from), to: role(change.to) })}
        </span>
      )}
    </>
  );
}

function isDeed(deed: string): deed is Deed {
  return deed in deeds;
}
