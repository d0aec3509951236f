import { useFormatter, useTranslations } from "next-intl";
import { KindBadge } from "@/components/kind-badge";
import { kindCues } from "@/lib/content/compile/kind-cues";
import { type Kind, kinds } from "@/lib/content/kind";

/** The questions that tell the kinds apart, up to the one that decided, and the words that decided it. */
export function KindLadder({ stem, kind }: { stem: string; kind: Kind }) {
  const t = useTranslations("KindQuestion");
  const format = useFormatter();
  const cues = kindCues(stem, kind).map((words) => `“${words}”`);
  return (
    <section className="flex flex-col gap-2 border-t border-hairline pt-3">
      <h3 className="text-16 font-semibold">{t("title")}</h3>
      <p className="text-14 text-muted">{t("lead")}</p>
      <ol className="flex list-decimal flex-col gap-1 pl-6">
        {kinds.slice(0, kinds.indexOf(kind) + 1).map((asked) => (
          <li key={asked} aria-current={asked === kind ? "true" : undefined}>
            {t(asked)}{" "}
            {asked === kind ? (
              <strong className="inline-flex flex-wrap gap-x-2">
                {t("yes")} <KindBadge kind={kind} />
              </strong>
            ) : (
              <span className="text-muted">{t("no")}</span>
            )}
          </li>
        ))}
      </ol>
      {cues.length > 0 && <p>{t("cues", { words: format.list(cues, { type: "unit" }) })}</p>}
    </section>
  );
}
