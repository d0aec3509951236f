import { useTranslations } from "next-intl";
import { SignOutButton } from "./sign-out-button";

/** For who has no password, and signed in too long ago to be given another way in. */
export function SignInAgain({ next }: { next: string }) {
  const t = useTranslations("Proof");
  return (
    <div className="flex flex-col gap-3">
      <p>{t("again")}</p>
      <SignOutButton label={t("signInAgain")} next={next} />
    </div>
  );
}
