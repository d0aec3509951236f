import { useFormatter, useTranslations } from "next-intl";
import { RefreshWhile } from "@/components/refresh-while";
import { Notice } from "@/components/ui/notice";
import type { Publishing } from "@/lib/course-publishing/store";
import type { ShownJob } from "@/lib/desk-jobs/store";

type Props = { last: Publishing | null; job: ShownJob | null };

/** How the last publishing of a module ended, or that it is under way; what told to publish it leads here. */
export function PublishingState(props: Props) {
  return (
    <div id="publishing" tabIndex={-1} role="status" className="outline-none empty:hidden">
      <Ending {...props} />
    </div>
  );
}

function Ending({ last, job }: Props) {
  const t = useTranslations("DeskPublish");
  const format = useFormatter();
  if (!last) return null;
  const { publishedAt, refusedAt, orderedBy } = last;
  if (refusedAt) return <Notice>{t("refused")}</Notice>;
  if (publishedAt) {
    const at = format.dateTime(publishedAt, { dateStyle: "medium", timeStyle: "short" });
    return <p>{t("publishedAt", { at, name: orderedBy?.name ?? t("nobody") })}</p>;
  }
  if (job?.failedAt) return <Notice>{t("failed")}</Notice>;
  return (
    <div className="flex flex-col gap-2">
      <p>{t("waiting")}</p>
      <noscript>
        <p className="text-14 text-muted">{t("reload")}</p>
      </noscript>
      <RefreshWhile />
    </div>
  );
}
