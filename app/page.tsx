import { getTranslations } from "next-intl/server";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { currentViewer, turnLeaverAside, type Viewer } from "@/lib/auth/session";
import { Assignments } from "./assignments";
import { classWorkOf } from "./class-work";
import { CorrectedMarks } from "./corrected-marks";
import { Day } from "./day";
import { DecidedReports } from "./decided-reports";
import { AtTheDesk } from "./desk/at-the-desk";
import { NextExam } from "./next-exam";
import { OutboxLine } from "./review/outbox-line";
import { RefusedAnswers } from "./review/refused-answers";
import { todaysPlan } from "./review/todays-plan";
import { Teaching } from "./teaching";
import { TestsOfStudent } from "./tests-of-student";
import { WaitingReports } from "./waiting-reports";
import { Welcome } from "./welcome";

export default async function HomePage() {
  const viewer = await currentViewer();
  if (viewer) return <Today viewer={viewer} />;
  await turnLeaverAside();
  return <Welcome />;
}

/** What waits for the learner, and beside it what a class wants of them, or they of it. */
const columns = "items-start lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]";

async function Today({ viewer }: { viewer: Viewer }) {
  const now = new Date();
  const [t, day, { assignments, tests, classrooms }] = await Promise.all([
    getTranslations("Today"),
    todaysPlan(viewer, now),
    classWorkOf(viewer.id),
  ]);
  const hasClass = assignments.length + tests.length + classrooms.length > 0;
  return (
    <Shell place="today" title={t("title")} wide={hasClass}>
      <WaitingReports viewer={viewer} />
      {viewer.role !== "LEARNER" && <AtTheDesk viewerId={viewer.id} />}
      <DecidedReports viewerId={viewer.id} />
      <CorrectedMarks viewerId={viewer.id} />
      {day.studied === 0 && !hasClass && (
        <Empty text={t("begin")}>
          <LinkButton look="primary" href="/modules">
            {t("modules")}
          </LinkButton>
        </Empty>
      )}
      <div className={`grid grid-cols-1 gap-x-12 gap-y-6 ${hasClass ? columns : ""}`}>
        {day.studied > 0 && (
          <div className="flex flex-col gap-6">
            <Day day={day} />
            <NextExam day={day} />
          </div>
        )}
        {hasClass && (
          <div className="flex flex-col gap-6">
            <TestsOfStudent tests={tests} now={now} />
            <Assignments assignments={assignments} now={now} />
            <Teaching viewerId={viewer.id} classrooms={classrooms} now={now} />
          </div>
        )}
      </div>
      <OutboxLine learnerId={viewer.id} />
      <RefusedAnswers learnerId={viewer.id} />
    </Shell>
  );
}
