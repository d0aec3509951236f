import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Pager } from "@/components/pager";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/auth/session";
import { addressOf } from "@/lib/cards/address";
import { cardsQuerySchema } from "@/lib/cards/schema";
import { CardList } from "./card-list";
import { CardsForm } from "./cards-form";
import { foundCards } from "./found-cards";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Cards");
  return { title: t("title") };
}

/** The cards of the modules that one opened or was assigned, and one's own, to search and to filter. */
export default async function CardsPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const query = cardsQuerySchema.parse(await searchParams);
  const found = await foundCards(viewer, query, new Date());
  const t = await getTranslations("Cards");
  if (found.studied === 0) {
    return (
      <Shell place="progress" title={t("title")}>
        <Empty text={t("none")}>
          <LinkButton look="primary" href="/modules">
            {t("choose")}
          </LinkButton>
          <LinkButton href="/cards/new">{t("make")}</LinkButton>
        </Empty>
      </Shell>
    );
  }
  return (
    <Shell place="progress" title={t("title")} wide>
      <CardsForm query={query} modules={found.modules} topics={found.topics} />
      <p role="status" className="text-muted tabular-nums">
        {t("found", { count: found.count })}
      </p>
      {found.count === 0 && (
        <Empty text={t("nothing")}>
          <TextLink href="/cards" className="inline-flex min-h-11 items-center">
            {t("all")}
          </TextLink>
        </Empty>
      )}
      <p className="flex flex-wrap gap-3">
        {found.count > 0 && query.state !== "deleted" && (
          <LinkButton href={addressOf("/practice", { ...query, after: undefined })}>
            {t("practise")}
          </LinkButton>
        )}
        <LinkButton href="/cards/new">{t("make")}</LinkButton>
      </p>
      {found.count > 0 && <CardList {...found} weights={found.memorySettings.weights} />}
      <Pager path="/cards" asked={query} after={found.after} />
    </Shell>
  );
}
