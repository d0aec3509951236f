import { getFormatter, getTranslations } from "next-intl/server";
import { RefreshWhile } from "@/components/refresh-while";
import { TextLink } from "@/components/ui/text-link";
import { intakesOf } from "@/lib/desk-documents/store";
import { openJobs } from "@/lib/desk-jobs/store";

/** The documents that are on their way into a course; nothing where none is. */
export async function IntakeList({ courseId }: { courseId: string }) {
  const [t, format] = await Promise.all([getTranslations("DeskDocuments"), getFormatter()]);
  // First the jobs: of one that is not among them, what it read is there to be seen.
  const jobs = await openJobs(courseId);
  const intakes = await intakesOf(courseId);
  if (intakes.length === 0) return null;
  const stateOf = ({ isRead, refusal }: (typeof intakes)[number]) => {
    if (isRead) return t("toTakeOver");
    return t(refusal ? "notRead" : "beingRead");
  };
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("onTheWay")}</h2>
      <ul>
        {intakes.map((intake) => (
          <li key={intake.id} className="border-t border-hairline py-2 wrap-anywhere">
            <TextLink
              href={`/desk/${courseId}/intakes/${intake.id}`}
              className="inline-flex min-h-11 items-center font-semibold"
            >
              {intake.title ?? intake.fileName ?? t("pasted")}
            </TextLink>
            <p className="text-14 text-muted">
              {stateOf(intake)} ·{" "}
              {format.dateTime(intake.addedAt, { dateStyle: "medium", timeStyle: "short" })}
              {intake.addedBy && ` · ${intake.addedBy.name}`}
            </p>
          </li>
        ))}
      </ul>
      {jobs.some(({ deed }) => deed === "READ") && <RefreshWhile />}
    </section>
  );
}
