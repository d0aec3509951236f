import { getTranslations } from "next-intl/server";
import { Sheet } from "@/components/ui/sheet";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Viewer } from "@/lib/auth/session";
import { shownDate } from "@/lib/content/shown";
import { nextFitAt } from "@/lib/own-parameters/fit-due";
import { fitsOf, ownFit, standingOf, trialsSoFar } from "@/lib/own-parameters/store";
import { dateOfStudyDay, studyDayOf } from "@/lib/review/study-day";
import { takeOwnParameters, takeStandardParameters } from "./actions";
import { FitLine } from "./fit-line";

/** By which parameters one's memories are computed, what was fitted, and the ways there and back. */
export async function OwnParameters({ viewer }: { viewer: Viewer }) {
  const [t, fits, own, { setting }, count] = await Promise.all([
    getTranslations("OwnParameters"),
    fitsOf(viewer.id),
    ownFit(viewer.id),
    standingOf(viewer.id),
    trialsSoFar(viewer.id),
  ]);
  const dayOf = (at: Date) => shownDate(dateOfStudyDay(studyDayOf(at, viewer)));
  const since = setting && dayOf(setting.effectiveAt);
  const isOwn = typeof setting?.fitId === "string";
  return (
    <Sheet aria-labelledby="own-parameters">
      <h2 id="own-parameters" className="text-18 font-semibold">
        {t("title")}
      </h2>
      <p>{t("lead")}</p>
      <p className="font-medium">{inForce()}</p>
      <p className="text-muted tabular-nums">
        {t("next", { next: nextFitAt(fits[0]?.trials ?? null), count })}
      </p>
      {isOwn && (
        <form action={takeStandardParameters}>
          <input type="hidden" name="wanted" value="standard" />
          <SubmitButton busy={t("busy")}>{t("useStandard")}</SubmitButton>
        </form>
      )}
      {!isOwn && own && (
        <form action={takeOwnParameters}>
          <input type="hidden" name="wanted" value="own" />
          <SubmitButton busy={t("busy")}>{t("useOwn")}</SubmitButton>
        </form>
      )}
      {own && <p className="text-14 text-muted">{t("moves")}</p>}
      {fits.length > 0 && (
        <>
          <h3 className="font-semibold">{t("fits")}</h3>
          <ul className="flex flex-col">
            {fits.map((fit) => (
              <FitLine key={fit.id} fit={fit} date={dayOf(fit.fittedAt)} />
            ))}
          </ul>
        </>
      )}
      <details>
        <summary className="min-h-11 cursor-pointer py-2 text-14 text-muted">{t("how")}</summary>
        <div className="flex flex-col gap-2">
          <p>{t("howFit")}</p>
          <p>{t("howError")}</p>
        </div>
      </details>
    </Sheet>
  );

  function inForce() {
    if (!since) return t("standard");
    return isOwn ? t("own", { date: since }) : t("chosenStandard", { date: since });
  }
}
