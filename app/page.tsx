import { getFormatter, getTranslations } from "next-intl/server";
import { Shell } from "@/components/shell";
import { LinkButton } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Sheet } from "@/components/ui/sheet";
import { currentViewer, turnLeaverAside, type Viewer } from "@/lib/auth/session";
import { assignmentsOf } from "@/lib/classroom/store";
import { estimatedMinutes } from "@/lib/review/queue";
import { dateOfStudyDay } from "@/lib/review/study-day";
import { Assignments } from "./assignments";
import { todaysPlan } from "./review/todays-plan";
import { Welcome } from "./welcome";

export default async function HomePage() {
  const viewer = await currentViewer();
  if (viewer) return <Today viewer={viewer} />;
  await turnLeaverAside();
  return <Welcome />;
}

/** What waits for the learner, and beside it what a class wants of them. */
const columns = "items-start lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]";

async function Today({ viewer }: { viewer: Viewer }) {
  const now = new Date();
  const [t, day, assignments] = await Promise.all([
    getTranslations("Today"),
    todaysPlan(viewer, now),
    assignmentsOf(viewer.id),
  ]);
  return (
    <Shell place="today" title={t("title")} wide={assignments.length > 0}>
      {day.cards.length === 0 && assignments.length === 0 && (
        <Empty text={t("begin")}>
          <LinkButton look="primary" href="/modules">
            {t("modules")}
          </LinkButton>
        </Empty>
      )}
      <div className={`grid grid-cols-1 gap-x-12 gap-y-6 ${assignments.length > 0 ? columns : ""}`}>
        {day.plan.length > 0 && <Due plan={day.plan} />}
        {day.cards.length > 0 && day.plan.length === 0 && <Done dueNext={day.dueNext} />}
        <Assignments assignments={assignments} now={now} />
      </div>
    </Shell>
  );
}

async function Due({ plan }: { plan: Awaited<ReturnType<typeof todaysPlan>>["plan"] }) {
  const t = await getTranslations("Today");
  const fresh = plan.filter(({ phase }) => phase === "new").length;
  return (
    <Sheet>
      <p className="font-serif text-22 sm:text-28">
        {t("cards", { cards: plan.length, minutes: estimatedMinutes(plan) })}
      </p>
      {fresh > 0 && <p className="text-muted">{t("new", { count: fresh })}</p>}
      <LinkButton look="primary" href="/review" className="sm:self-start">
        {t("start")}
      </LinkButton>
    </Sheet>
  );
}

async function Done({ dueNext }: { dueNext: number }) {
  const t = await getTranslations("Today");
  const format = await getFormatter();
  return (
    <Sheet>
      <p className="font-serif text-22">{t("done")}</p>
      {Number.isFinite(dueNext) && (
        <p className="text-muted">
          {t("doneNext", {
            date: format.dateTime(new Date(dateOfStudyDay(dueNext)), {
              dateStyle: "full",
              timeZone: "UTC",
            }),
          })}
        </p>
      )}
      <LinkButton href="/quizzes" className="sm:self-start">
        {t("quiz")}
      </LinkButton>
    </Sheet>
  );
}
