import { getFormatter, getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/link-button";
import { Sheet } from "@/components/ui/sheet";
import { TextLink } from "@/components/ui/text-link";
import { catchUpOffer } from "@/lib/review/catch-up-offer";
import { estimatedMinutes } from "@/lib/review/estimated-minutes";
import { newCardsWait } from "@/lib/review/new-today";
import { nextDayWithCards } from "@/lib/review/queue";
import { catchUpToday } from "@/lib/review/queue-input";
import { dateOfStudyDay, type StudyDay } from "@/lib/review/study-day";
import { isPausedOn } from "@/lib/review-settings/settings";
import { CatchUpOffer } from "./catch-up-offer";
import { CatchingUp } from "./catching-up";
import type { todaysPlan } from "./review/todays-plan";

type Props = { day: Awaited<ReturnType<typeof todaysPlan>> };

/** What a learner with cards has before them today. */
export function Day({ day }: Props) {
  const { pause } = day.settings.queue;
  if (pause && isPausedOn(day.today, pause)) return <Paused until={pause.until} />;
  const offer = catchUpOffer(day.queue);
  if (offer) return <CatchUpOffer offer={offer} planned={day.plan.length} />;
  return day.plan.length > 0 ? <Due day={day} /> : <Done day={day} />;
}

async function Paused({ until }: { until: StudyDay }) {
  const t = await getTranslations("Today");
  return (
    <Sheet>
      <p className="font-serif text-22">{t("paused", { date: await shown(until) })}</p>
      <p className="text-muted">{t("pausedText")}</p>
      <p>
        <TextLink href="/account/review">{t("changePause")}</TextLink>
      </p>
    </Sheet>
  );
}

async function Due({ day: { plan, queue } }: Props) {
  const t = await getTranslations("Today");
  const fresh = plan.filter(({ phase }) => phase === "new").length;
  const wait = queue.newCards.length > fresh && newCardsWait(queue);
  return (
    <Sheet>
      <p className="font-serif text-22 sm:text-28">
        {t("cards", { cards: plan.length, minutes: estimatedMinutes(plan) })}
      </p>
      {fresh > 0 && <p className="text-muted">{t("new", { count: fresh })}</p>}
      {wait && <p className="text-muted">{t("newWait")}</p>}
      <LinkButton look="primary" href="/review" className="sm:self-start">
        {t("start")}
      </LinkButton>
      <Plan queue={queue} />
    </Sheet>
  );
}

async function Done({ day: { queue, today } }: Props) {
  const t = await getTranslations("Today");
  const next = nextDayWithCards(queue);
  const isLeft =
    queue.exam !== null || queue.remembered.some(({ memory }) => memory.dueOn <= today);
  return (
    <Sheet>
      <p className="font-serif text-22">{isLeft ? t("enough") : t("done")}</p>
      {next !== null && <p className="text-muted">{t("doneNext", { date: await shown(next) })}</p>}
      <p className="flex flex-wrap gap-3">
        <LinkButton href="/quizzes">{t("quiz")}</LinkButton>
        {queue.remembered.length > 0 && <LinkButton href="/practice">{t("practise")}</LinkButton>}
      </p>
      <Plan queue={queue} />
    </Sheet>
  );
}

async function Plan({ queue }: Pick<Props["day"], "queue">) {
  const plan = catchUpToday(queue);
  if (!plan) return null;
  return <CatchingUp until={await shown(plan.startsOn + plan.shares.length - 1)} />;
}

async function shown(day: StudyDay): Promise<string> {
  const format = await getFormatter();
  const date = new Date(dateOfStudyDay(day));
  return format.dateTime(date, { dateStyle: "full", timeZone: "UTC" });
}
