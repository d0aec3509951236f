import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { FactLink } from "@/components/fact-link";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { Notice } from "@/components/ui/notice";
import { requireViewer } from "@/lib/auth/session";
import { cardIdIn } from "@/lib/cards/card-id";
import { retrace } from "@/lib/cards/retrace";
import { reviewsOfCard, tagsOf, visibleCard } from "@/lib/cards/store";
import { tagsOn } from "@/lib/cards/tags";
import { cardHistories, memoriesOf, memorySettingsOf } from "@/lib/memory/store";
import { ownCard } from "@/lib/own-cards/store";
import { studyDayOf } from "@/lib/review/study-day";
import { ByHand } from "./by-hand";
import { CurveFigure } from "./curve-figure";
import { History } from "./history";
import { MemoryFigures } from "./memory-figures";
import { OwnCardSheet } from "./own-card";

type Props = { params: Promise<{ cardId: string }> };

/** Read once, for the title and for the page. */
const cardFor = cache(async (viewerId: string, address: string) => {
  const cardId = cardIdIn(address);
  if (!cardId) return null;
  const [ofCourse, own] = await Promise.all([
    visibleCard(viewerId, cardId),
    ownCard(viewerId, cardId),
  ]);
  const title = own?.front ?? ofCourse?.question ?? ofCourse?.statement;
  return title ? { cardId, title, ofCourse, own } : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer();
  const card = await cardFor(viewer.id, (await params).cardId);
  return { title: card?.title ?? null };
}

/** One card: what it asks, how well it is remembered, and every answer that led there. */
export default async function CardPage({ params }: Props) {
  const viewer = await requireViewer();
  const card = (await cardFor(viewer.id, (await params).cardId)) ?? notFound();
  const t = await getTranslations("Card");
  const today = studyDayOf(new Date(), viewer);
  const [reviews, [history], memories, tags, settings] = await Promise.all([
    reviewsOfCard(viewer.id, card.cardId),
    cardHistories(viewer.id, [card.cardId]),
    memoriesOf(viewer.id, [card.cardId]),
    tagsOf(viewer.id, card.cardId),
    memorySettingsOf(viewer.id),
  ]);
  const steps = history ? retrace(history, settings) : [];
  const memory = memories.get(card.cardId);
  const set = tagsOn(tags, today).get(card.cardId);
  return (
    <Shell place="progress" title={card.title} wide>
      {card.ofCourse && <OfCourse card={card.ofCourse} />}
      {card.own && <OwnCardSheet viewerId={viewer.id} card={card.own} />}
      {memory ? (
        <MemoryFigures memory={memory} today={today} weights={settings.weights} />
      ) : (
        <Empty text={t("new")} />
      )}
      <ByHand cardId={card.cardId} set={[...(set ?? [])]} />
      {steps.length > 0 && <CurveFigure steps={steps} today={today} settings={settings} />}
      {reviews.length > 0 && <History reviews={reviews} steps={steps} isOwn={card.own !== null} />}
    </Shell>
  );
}

function OfCourse({ card }: { card: NonNullable<Awaited<ReturnType<typeof visibleCard>>> }) {
  const t = useTranslations("Card");
  return (
    <>
      {card.retiredAt && <Notice>{t("retired")}</Notice>}
      <p className="max-w-column">
        <span className="block text-14 text-muted">{t("fact")}</span>
        <span className="font-serif text-18">
          <FactLink id={card.factId}>{card.statement}</FactLink>
        </span>
      </p>
    </>
  );
}
