import { useTranslations } from "next-intl";
import { SecondStep } from "@/components/ui/second-step";
import { SubmitButton } from "@/components/ui/submit-button";
import { signPersonOut } from "./actions";

export function SignOutPerson({ personId }: { personId: string }) {
  const t = useTranslations("Person");
  return (
    <SecondStep label={t("signOut")}>
      <p>{t("signOutText")}</p>
      <form action={signPersonOut}>
        <input type="hidden" name="personId" value={personId} />
        <SubmitButton busy={t("busy")}>{t("signOutSure")}</SubmitButton>
      </form>
    </SecondStep>
  );
}
