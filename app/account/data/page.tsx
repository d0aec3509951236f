import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { Button } from "@/components/ui/button";
import { WaitNotice } from "@/components/wait-notice";
import { requireViewer } from "@/lib/auth/session";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Export");
  return { title: t("title") };
}

type Props = { searchParams: Promise<{ wait?: string | string[] }> };

export default async function DataPage({ searchParams }: Props) {
  await requireViewer();
  const { wait } = await searchParams;
  const [t, account] = await Promise.all([getTranslations("Export"), getTranslations("Account")]);
  return (
    <Shell place="account" title={t("title")}>
      <BackLink href="/account">{account("title")}</BackLink>
      <WaitNotice minutes={/^\d{1,2}$/.test(`${wait}`) ? Number(wait) : 0} />
      <p>{t("lead")}</p>
      <p className="text-muted">{t("leftOut")}</p>
      {/* A plain form: the browser keeps the page and saves what is answered. */}
      <form method="post" action="/api/export">
        <Button look="primary">{t("submit")}</Button>
      </form>
      <p className="text-14 text-muted">{t("often")}</p>
    </Shell>
  );
}
