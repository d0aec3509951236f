import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CardsForm } from "@/app/cards/cards-form";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { Sheet } from "@/components/ui/sheet";
import { requireViewer } from "@/lib/auth/session";
import { addressOf } from "@/lib/cards/address";
import { practiceQuerySchema } from "@/lib/cards/schema";
import { estimatedMinutes } from "@/lib/review/estimated-minutes";
import { PRACTICE_LIMIT } from "@/lib/review/practice";
import { practiceCards } from "./practice-cards";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Practice");
  return { title: t("title") };
}

/** Chooses the cards of an extra practice, and says how many they are before it begins. */
export default async function PracticePage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const query = practiceQuerySchema.parse(await searchParams);
  const now = new Date();
  const practice = await practiceCards(viewer, query, now);
  const { plan, met, unmet, modules, topics } = practice;
  const t = await getTranslations("Practice");
  if (practice.studied === 0) {
    return (
      <Shell place="review" title={t("title")}>
        <Empty text={t("none")}>
          <LinkButton look="primary" href="/modules">
            {t("choose")}
          </LinkButton>
        </Empty>
      </Shell>
    );
  }
  // A name of its own for each beginning: a reload goes on with it, the next beginning does not.
  const begun = `${now.getTime()}`;
  return (
    <Shell place="review" title={t("title")}>
      <p className="text-muted">{t("lead")}</p>
      <Sheet>
        <p role="status" className="font-serif text-22 tabular-nums">
          {plan.length === 0
            ? t("nothing")
            : t("cards", { cards: plan.length, minutes: estimatedMinutes(plan) })}
        </p>
        {met > plan.length && <p>{t("first", { met, limit: PRACTICE_LIMIT })}</p>}
        {unmet > 0 && <p className="text-muted">{t("unmet", { count: unmet })}</p>}
        {plan.length > 0 && (
          <LinkButton
            look="primary"
            href={addressOf("/practice/session", { ...query, begun })}
            className="sm:self-start"
          >
            {t("start")}
          </LinkButton>
        )}
      </Sheet>
      <CardsForm query={query} modules={modules} topics={topics} />
    </Shell>
  );
}
