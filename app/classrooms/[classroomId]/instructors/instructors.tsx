import { getFormatter, getTranslations } from "next-intl/server";
import { SecondStep } from "@/components/ui/second-step";
import { offersOf } from "@/lib/teaching/store";
import { OfferForm } from "./offer-form";
import { RemoveInstructor } from "./remove-instructor";
import { StopTeaching } from "./stop-teaching";
import { TakeOfferBack } from "./take-offer-back";

type Props = {
  classroomId: string;
  viewerId: string;
  instructors: { id: string; name: string }[];
  mayChange: boolean;
};

/** Who teaches a classroom and to whom it is offered, for those who do. */
export async function Instructors({ classroomId, viewerId, instructors, mayChange }: Props) {
  const [t, format] = await Promise.all([getTranslations("Instructors"), getFormatter()]);
  const offers = mayChange ? await offersOf(classroomId, new Date()) : [];
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("title")}</h2>
      <ul>
        {instructors.map((person) => (
          <li
            key={person.id}
            className="flex flex-wrap items-center justify-between gap-3 border-t border-hairline py-2"
          >
            <p className="min-w-0 wrap-anywhere">
              {person.name}
              {person.id === viewerId && <span className="text-muted"> · {t("you")}</span>}
            </p>
            {mayChange && person.id !== viewerId && (
              <RemoveInstructor classroomId={classroomId} person={person} />
            )}
          </li>
        ))}
        {offers.map(({ id, email, expiresAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-3 border-t border-hairline py-2"
          >
            <div className="min-w-0">
              <p className="wrap-anywhere">{email}</p>
              <p className="text-14 text-muted">
                {t("offered", { date: format.dateTime(expiresAt, { dateStyle: "medium" }) })}
              </p>
            </div>
            <TakeOfferBack classroomId={classroomId} offer={{ id, email }} />
          </li>
        ))}
      </ul>
      {mayChange && (
        <SecondStep label={t("add")}>
          <p>{t("addText")}</p>
          <OfferForm classroomId={classroomId} />
        </SecondStep>
      )}
      {instructors.length > 1 && <StopTeaching classroomId={classroomId} />}
    </section>
  );
}
