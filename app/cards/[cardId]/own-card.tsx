import { getTranslations } from "next-intl/server";
import { FactLink } from "@/components/fact-link";
import { OwnAnswer } from "@/components/own-answer";
import { OwnMark } from "@/components/own-mark";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { visibleFact } from "@/lib/factbase/store";
import type { ownCard } from "@/lib/own-cards/store";
import { deleteCard } from "./actions";
import { BringBack } from "./bring-back";

type Props = { viewerId: string; card: NonNullable<Awaited<ReturnType<typeof ownCard>>> };

/** What a card of one's own says and belongs to, and what may be done with it. */
export async function OwnCardSheet({ viewerId, card }: Props) {
  const { cardId, back, accepted, factId, deletedAt } = card;
  const t = await getTranslations("OwnCard");
  const fact = factId ? await visibleFact(viewerId, factId) : null;
  return (
    <>
      {deletedAt && <BringBack cardId={cardId} />}
      <div className="flex max-w-column flex-col gap-3">
        <OwnMark />
        <OwnAnswer>{back}</OwnAnswer>
        {accepted.length > 0 && (
          <p dir="auto" className="wrap-anywhere text-14 text-muted">
            {t("acceptedAre", { answers: accepted.join(" · ") })}
          </p>
        )}
        {fact && (
          <p>
            <span className="block text-14 text-muted">{t("about")}</span>
            <FactLink id={fact.body.id}>{fact.body.statement}</FactLink>
          </p>
        )}
      </div>
      {!deletedAt && (
        <div className="flex flex-wrap gap-3">
          <LinkButton href={`/cards/${cardId}/edit`}>{t("edit")}</LinkButton>
          <form action={deleteCard}>
            <input type="hidden" name="cardId" value={cardId} />
            <SubmitButton busy={t("busy")}>{t("delete")}</SubmitButton>
          </form>
          <TextLink href="/cards/new" className="flex min-h-11 items-center">
            {t("another")}
          </TextLink>
        </div>
      )}
    </>
  );
}
