import { useTranslations } from "next-intl";
import { changes } from "@/lib/publishing/revisions";
import { losses, type PublishingSummary } from "@/lib/publishing/summary";

/** What a publishing does, in words: to facts, to questions, and to what learners remember. */
export function Planned({ summary }: { summary: PublishingSummary }) {
  const t = useTranslations("DeskPublish");
  const happening = changes.filter((change) => summary.facts[change].length > 0);
  const counts = changes.filter((change) => summary.items[change] > 0);
  const touched = losses.filter((loss) => summary.touched[loss].learners > 0);
  return (
    <div className="flex flex-col gap-6">
      {happening.length + counts.length + summary.versions.length === 0 && <p>{t("nothingNew")}</p>}
      {happening.map((change) => (
        <section key={change} className="flex flex-col gap-2">
          <h3 className="font-semibold">
            {t(`facts.${change}`, { count: summary.facts[change].length })}
          </h3>
          <details>
            <summary className="flex min-h-11 cursor-pointer items-center text-accent">
              {t("which")}
            </summary>
            <ul className="flex flex-col">
              {summary.facts[change].map(({ id, statement }) => (
                <li key={id} className="border-t border-hairline py-2 font-serif wrap-anywhere">
                  {statement}
                </li>
              ))}
            </ul>
          </details>
        </section>
      ))}
      {summary.superseded.map(({ former, by }) => (
        <p key={by.id} className="wrap-anywhere">
          {t("superseded", { former: former.statement, by: by.statement })}
        </p>
      ))}
      {counts.length > 0 && (
        <section className="flex flex-col gap-2">
          <h3 className="font-semibold">{t("questions")}</h3>
          <ul>
            {counts.map((change) => (
              <li key={change}>{t(`items.${change}`, { count: summary.items[change] })}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="flex flex-col gap-2">
        <h3 className="font-semibold">{t("learners")}</h3>
        {touched.length === 0 && <p>{t("noneTouched")}</p>}
        <ul className="empty:hidden">
          {touched.map((loss) => (
            <li key={loss}>{t(`touched.${loss}`, summary.touched[loss])}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
