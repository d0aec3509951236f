import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FrontDoor } from "@/components/front-door";
import { Shell } from "@/components/shell";
import { currentViewer } from "@/lib/auth/session";
import { PrivacyText } from "./privacy-text";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Privacy");
  return { title: t("title") };
}

/** For everybody: one may read it before making an account, and after. */
export default async function PrivacyPage() {
  const viewer = await currentViewer();
  const t = await getTranslations("Privacy");
  if (!viewer) {
    return (
      <FrontDoor title={t("title")}>
        <PrivacyText />
      </FrontDoor>
    );
  }
  return (
    <Shell place="account" title={t("title")}>
      <PrivacyText />
    </Shell>
  );
}
