import { useFormatter, useTranslations } from "next-intl";
import { isJobName } from "@/lib/jobs/job-name";
import type { jobRuns } from "@/lib/jobs/store";

const cell = "py-2 pr-4 align-top text-14 tabular-nums max-lg:block max-lg:p-0";

type Props = { jobs: Awaited<ReturnType<typeof jobRuns>>; now: Date };

/** What the servers do by themselves: when each was done and is due, and what failed. */
export function JobTable({ jobs, now }: Props) {
  const t = useTranslations("System");
  const format = useFormatter();
  const shown = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("jobs")}</h2>
      {jobs.length === 0 && <p className="text-muted">{t("noJobs")}</p>}
      <table className="w-full text-left max-lg:block">
        <thead
          className={`text-14 text-muted max-lg:sr-only ${jobs.length === 0 ? "sr-only" : ""}`}
        >
          <tr>
            {[t("job"), t("done"), t("due"), t("failure")].map((head) => (
              <th key={head} scope="col" className="py-2 pr-4 font-medium">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-lg:block">
          {jobs.map(({ job, doneAt, dueAt, takenUntil, failedAt, failure }) => (
            <tr key={job} className="border-t border-hairline max-lg:block max-lg:py-3">
              <th scope="row" className={`${cell} font-medium`}>
                {isJobName(job) ? t(`jobNames.${job}`) : job}
              </th>
              <td className={cell}>
                <span className="text-muted lg:hidden">{t("done")}: </span>
                {doneAt ? shown(doneAt) : t("notYet")}
              </td>
              <td className={cell}>
                <span className="text-muted lg:hidden">{t("due")}: </span>
                {takenUntil && takenUntil > now ? t("running") : shown(dueAt)}
              </td>
              <td className={`${cell} text-wrong max-lg:empty:hidden`}>
                {failedAt && t("failed", { at: shown(failedAt), failure: failure ?? "" })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
