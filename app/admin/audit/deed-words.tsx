import { useTranslations } from "next-intl";
import { PartialDate } from "@/components/partial-date";
import { type Deed, deeds } from "@/lib/audit/deeds";
import { dateOfStudyDay } from "@/lib/review/study-day";

/** What was done, in words; by its bare name where an older release noted what this one does not. */
export function DeedWords({ deed, details }: { deed: string; details: unknown }) {
  const t = useTranslations("Audit");
  if (!isDeed(deed)) return deed;
  return (
    <>
      {t(`deeds.${deed}`)}
      <span className="block font-normal text-muted empty:hidden">
        {deed === "role-changed" && <RoleChange details={details} />}
        {isOfExam(deed) && <ExamDays deed={deed} details={details} />}
      </span>
    </>
  );
}

function RoleChange({ details }: { details: unknown }) {
  const t = useTranslations("Audit");
  const role = useTranslations("Account.roles");
  const change = deeds["role-changed"].safeParse(details).data;
  return change && t("roleChange", { from: role(change.from), to: role(change.to) });
}

type ExamDeed = "class-exam-changed" | "class-exam-set" | "class-exam-withdrawn";

/** The day that was set or taken back; of a change the former one before it. */
function ExamDays({ deed, details }: { deed: ExamDeed; details: unknown }) {
  const noted = deeds[deed].safeParse(details).data;
  if (!noted) return null;
  if ("day" in noted) return <PartialDate date={dateOfStudyDay(noted.day)} />;
  return (
    <>
      <PartialDate date={dateOfStudyDay(noted.from)} /> →{" "}
      <PartialDate date={dateOfStudyDay(noted.to)} />
    </>
  );
}

function isOfExam(deed: Deed): deed is ExamDeed {
  return deed.startsWith("class-exam-");
}

function isDeed(deed: string): deed is Deed {
  return deed in deeds;
}
