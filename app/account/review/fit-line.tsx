import { useTranslations } from "next-intl";
import { isClearlyBetter, judgementOf } from "@/lib/own-parameters/judging";
import type { fitsOf } from "@/lib/own-parameters/store";

type Props = { fit: Awaited<ReturnType<typeof fitsOf>>[number]; date: string };

/** One fit: how it did on later answers beside the parameters then in force, and what came of it. */
export function FitLine({ fit, date }: Props) {
  const t = useTranslations("OwnParameters");
  const judgement = judgementOf(fit);
  const { recalled, before, after, judgedOn, standardError: error } = judgement;
  return (
    <li className="flex flex-col gap-2 border-t border-hairline py-3">
      <table className="w-full text-left tabular-nums">
        <caption className="pb-2 text-left">
          {t("fitted", { date, fitted: fit.trials - judgedOn, judged: judgedOn })}
        </caption>
        <thead className="text-14 text-muted">
          <tr>
            <th scope="col" className="sr-only">
              {t("whose")}
            </th>
            <Head>{t("predicted")}</Head>
            <Head>{t("surprise")}</Head>
          </tr>
        </thead>
        <tbody>
          <Row name={t("knew")} share={recalled} />
          <Row name={t("before")} share={before.predicted} loss={before.logLoss} />
          <Row name={t("after")} share={after.predicted} loss={after.logLoss} />
        </tbody>
      </table>
      <p className="text-14 text-muted">{outcome()}</p>
    </li>
  );

  function outcome() {
    if (!isClearlyBetter(judgement)) return t("notBetter", { error });
    const said = { fell: before.logLoss - after.logLoss, error };
    return fit.settings.length > 0 ? t("taken", said) : t("notTaken", said);
  }
}

function Head({ children }: { children: string }) {
  return (
    <th scope="col" className="py-1 pl-3 text-right align-bottom font-medium">
      {children}
    </th>
  );
}

type RowProps = { name: string; share: number; loss?: number };

function Row({ name, share, loss }: RowProps) {
  const t = useTranslations("OwnParameters");
  return (
    <tr className="border-t border-hairline">
      <th scope="row" className="py-1 font-normal">
        {name}
      </th>
      <td className="py-1 pl-3 text-right">{t("percent", { share })}</td>
      <td className="py-1 pl-3 text-right">
        {loss === undefined ? t("noLoss") : t("loss", { value: loss })}
      </td>
    </tr>
  );
}
