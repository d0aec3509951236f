import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { addressOf } from "@/lib/cards/address";
import { OWN_CARDS } from "@/lib/cards/schema";
import type { Mastery } from "@/lib/progress/mastery";

/** The cards that the learner made: counted by themselves, because no course has them. */
export function OwnFigures({ own: { cards, seen, due, recall } }: { own: Mastery }) {
  const t = useTranslations("Progress");
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-18 font-semibold">{t("own")}</h2>
      <p className="tabular-nums">
        {t("ownText", { seen, cards, due })}
        {recall && <> {t("ownRecall", { mean: recall.mean })}</>}
      </p>
      <p className="text-14 text-muted">{t("howOwn")}</p>
      <TextLink
        href={addressOf("/cards", { module: OWN_CARDS })}
        className="flex min-h-11 items-center self-start"
      >
        {t("ownCards")}
      </TextLink>
    </section>
  );
}
