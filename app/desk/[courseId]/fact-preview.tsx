import { getTranslations } from "next-intl/server";
import { groupsOfFact } from "@/lib/content/compile/groups/preview-groups";
import { previewOf, problemsOfWays } from "@/lib/content/compile/preview";
import { findingOf } from "@/lib/proposals/finding";
import { calledIn } from "@/lib/proposals/in-names";
import { reservationsOf } from "@/lib/reservation/store";
import { courseAsEdited } from "@/lib/server/desk-gate";
import { ForecastEntry } from "./forecasts/forecast-entry";
import { AskedTogether } from "./groups/asked-together";
import { PreviewedWay } from "./preview/previewed-way";

type Props = { courseId: string; factId: string };

/**
 * Every question that a fact of a course gives as it is edited now, on a phone. The page has made sure
 * that the course is the viewer's to edit.
 */
export async function FactPreview({ courseId, factId }: Props) {
  const [t, course, reservations] = await Promise.all([
    getTranslations("DeskPreview"),
    courseAsEdited(courseId),
    reservationsOf(factId),
  ]);
  const isForecast = course.facts.find(({ id }) => id === factId)?.kind === "forecast";
  const ways = previewOf(course, factId);
  if (ways.length === 0) return <p className="text-muted">{t("nothing")}</p>;
  const problems = problemsOfWays(course, factId);
  const { entities, documents, facts } = course;
  const called = calledIn([...entities, ...documents, ...facts]);
  return (
    <>
      {reservations.size > 0 && <p className="pb-6 text-14 text-muted">{t("reserveText")}</p>}
      <ul className="flex flex-col gap-6">
        {ways.map((preview) => (
          <PreviewedWay
            key={preview.way}
            courseId={courseId}
            preview={preview}
            problems={(problems.get(preview.way) ?? []).map((one) => findingOf(one, called))}
            isReserved={reservations.get(preview.item.id) ?? null}
          />
        ))}
      </ul>
      <AskedTogether
        courseId={courseId}
        groups={groupsOfFact(course, factId)}
        called={called}
        reservations={reservations}
      />
      {isForecast && <ForecastEntry courseId={courseId} factId={factId} />}
    </>
  );
}
