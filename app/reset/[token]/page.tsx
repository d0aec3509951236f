import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FrontDoor } from "@/components/front-door";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { resetEmail } from "@/lib/reset/store";
import { ResetForm } from "./reset-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Reset");
  return { title: t("title") };
}

type Props = { params: Promise<{ token: string }> };

/** For who has the link. Looking at it does not spend it, since programs look at mails too. */
export default async function ResetPage({ params }: Props) {
  const { token } = await params;
  const email = await resetEmail(token, new Date());
  const t = await getTranslations("Reset");
  return (
    <FrontDoor title={t("title")}>
      {email === null ? (
        <Notice>{t("spent")}</Notice>
      ) : (
        <>
          <p className="wrap-anywhere">{t("whose", { email })}</p>
          <ResetForm token={token} email={email} />
        </>
      )}
      <p>
        <TextLink href="/sign-in" className="inline-flex min-h-11 items-center">
          {t("signIn")}
        </TextLink>
      </p>
    </FrontDoor>
  );
}
