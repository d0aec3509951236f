import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RefreshWhile } from "./refresh-while";
import { Notice } from "./ui/notice";

/** A job of the desk as it is shown. */
export type ProgressOfJob = {
  deed: "READ" | "PROPOSE" | "PUBLISH";
  takenUntil: Date | null;
  done: number;
  total: number;
  doneAt: Date | null;
  failedAt: Date | null;
};

type Props = {
  job: ProgressOfJob;
  /** What orders it again where it failed. */
  again?: ReactNode;
};

/** How far a job is, brought up to date while it goes on; nothing where it is done. */
export function JobProgress({ job, again }: Props) {
  const t = useTranslations("DeskJobs");
  if (job.doneAt) return null;
  if (job.failedAt) {
    return (
      <div className="flex flex-col items-start gap-3">
        <Notice>{t(`failed.${job.deed}`)}</Notice>
        {again}
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-2 rounded-sheet border border-hairline bg-surface p-4">
      <p role="status">{job.takenUntil ? t(`doing.${job.deed}`) : t("waiting")}</p>
      {job.total > 0 && (
        <>
          <progress className="h-2 w-full accent-accent" value={job.done} max={job.total}>
            {t("share", { share: job.done / job.total })}
          </progress>
          <p className="text-14 text-muted tabular-nums">
            {t("count", { done: job.done, total: job.total })}
          </p>
        </>
      )}
      <noscript>
        <p className="text-14 text-muted">{t("reload")}</p>
      </noscript>
      <RefreshWhile />
    </div>
  );
}
