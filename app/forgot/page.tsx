import type { Metadata } from "next";
import { connection } from "next/server";
import { getTranslations } from "next-intl/server";
import { FrontDoor } from "@/components/front-door";
import { TextLink } from "@/components/ui/text-link";
import { sendsMail } from "@/lib/server/mail";
import { ForgotForm } from "./forgot-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Forgot");
  return { title: t("title") };
}

export default async function ForgotPage() {
  await connection();
  const t = await getTranslations("Forgot");
  return (
    <FrontDoor title={t("title")}>
      {sendsMail() ? (
        <>
          <p>{t("lead")}</p>
          <ForgotForm />
        </>
      ) : (
        <p>{t("noMail")}</p>
      )}
      <p>
        <TextLink href="/sign-in" className="inline-flex min-h-11 items-center">
          {t("signIn")}
        </TextLink>
      </p>
    </FrontDoor>
  );
}
