import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { deskCourse } from "@/app/desk/[courseId]/desk-course";
import { DeskNav } from "@/components/desk-nav";
import { JobProgress } from "@/components/job-progress";
import { Shell } from "@/components/shell";
import { intakeOf, sameIntake } from "@/lib/desk-documents/store";
import { newestJob } from "@/lib/desk-jobs/store";
import { uuidOrNotFound } from "@/lib/server/uuid-or-not-found";
import { ReadAgain } from "./read-again";
import { ReadDocument } from "./read-document";
import { Refused } from "./refused";
import { Renews } from "./renews";
import { ThrowAway } from "./throw-away";

type Props = {
  params: Promise<{ courseId: string; intakeId: string }>;
  searchParams: Promise<{ from?: string | string[] }>;
};

/** Read once, for the title and for the page. */
const asked = cache(async (courseId: string, id: string) => {
  const { course } = await deskCourse(courseId);
  const intakeId = uuidOrNotFound(id);
  // First the job: where that is done, what it read is there to be seen.
  const job = await newestJob({ courseId: course.id, deed: "READ", subject: intakeId });
  const intake = await intakeOf({ courseId: course.id, intakeId });
  return { course, job, intake: intake ?? notFound() };
});

async function titleOf({ params }: Pick<Props, "params">): Promise<string> {
  const { courseId, intakeId } = await params;
  const { intake } = await asked(courseId, intakeId);
  const t = await getTranslations("DeskDocuments");
  return intake.reading?.proposed.title ?? intake.fileName ?? t("pasted");
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: await titleOf(props) };
}

export default async function IntakePage(props: Props) {
  const { courseId, intakeId } = await props.params;
  const { course, intake, job } = await asked(courseId, intakeId);
  const key = { courseId: course.id, intakeId: intake.id };
  const [same, { from }] = await Promise.all([sameIntake(key), props.searchParams]);
  return (
    <Shell place="desk" title={await titleOf(props)} wide>
      <DeskNav course={course} />
      {!intake.reading && !intake.refusal && job && (
        <JobProgress job={job} again={<ReadAgain of={key} />} />
      )}
      {intake.refusal && <Refused courseId={course.id} refusal={intake.refusal} />}
      {intake.reading && intake.renews !== null && (
        <Renews courseId={course.id} documentId={intake.renews} intakeId={intake.id} />
      )}
      {intake.reading && intake.renews === null && (
        <ReadDocument of={key} reading={intake.reading} same={same} from={`${from}`} />
      )}
      <ThrowAway of={key} />
    </Shell>
  );
}
