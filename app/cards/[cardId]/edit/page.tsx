import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { changeCard } from "@/app/cards/[cardId]/actions";
import { belongingChoices, topicKey } from "@/app/cards/belonging";
import { OwnCardForm } from "@/app/cards/own-card-form";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { CheckField } from "@/components/ui/check-field";
import { requireViewer } from "@/lib/auth/session";
import { cardIdIn } from "@/lib/cards/card-id";
import { ownCard } from "@/lib/own-cards/store";

type Props = { params: Promise<{ cardId: string }> };

/** Read once, for the title and for the page. */
const cardFor = cache(async (viewerId: string, address: string) => {
  const cardId = cardIdIn(address);
  return cardId && (await ownCard(viewerId, cardId));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer();
  const t = await getTranslations("OwnCard");
  return { title: (await cardFor(viewer.id, (await params).cardId)) ? t("editTitle") : null };
}

/** Where the words of a card of one's own are changed. */
export default async function EditCardPage({ params }: Props) {
  const viewer = await requireViewer();
  const card = (await cardFor(viewer.id, (await params).cardId)) || notFound();
  const [t, { modules, topics }] = await Promise.all([
    getTranslations("OwnCard"),
    belongingChoices(viewer.id),
  ]);
  const { front, back, accepted, moduleId } = card;
  const choices = {
    modules,
    topics: topics.map(({ courseId, id, title }) => ({ id: topicKey(courseId, id), title })),
  };
  return (
    <Shell place="progress" title={t("editTitle")}>
      <BackLink href={`/cards/${card.cardId}`}>{t("card")}</BackLink>
      <OwnCardForm
        action={changeCard}
        values={{ front, back, accepted, moduleId, topic: topicKey(card.courseId, card.topicId) }}
        choices={choices}
      >
        <input type="hidden" name="cardId" value={card.cardId} />
        <input type="hidden" name="seenAt" value={card.changedAt.toISOString()} />
        <div className="flex flex-col">
          <CheckField name="isAnew" label={t("anew")} />
          <p className="text-14 text-muted">{t("anewHint")}</p>
        </div>
      </OwnCardForm>
    </Shell>
  );
}
