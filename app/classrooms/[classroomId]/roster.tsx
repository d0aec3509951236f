import { getFormatter, getTranslations } from "next-intl/server";
import { CopyField } from "@/components/copy-field";
import { Sheet } from "@/components/ui/sheet";
import { shownJoinCode } from "@/lib/classroom/join-code";
import { rosterOf } from "@/lib/enrollment/store";
import { env } from "@/lib/env";
import { Instructors } from "./instructors/instructors";
import { Remove } from "./remove";
import { RenewCode } from "./renew-code";

type Props = { classroomId: string; viewerId: string; mayChange: boolean };

/** The code and the people of a classroom, for its instructors. An archived one lets nobody in. */
export async function Roster({ classroomId, viewerId, mayChange }: Props) {
  const t = await getTranslations("Classroom");
  const format = await getFormatter();
  const { joinCode, joinCodeExpiresAt, enrollments } = await rosterOf(classroomId);
  const instructors = enrollments.filter(({ role }) => role === "INSTRUCTOR");
  const students = enrollments.filter(({ role }) => role === "STUDENT");
  const code = shownJoinCode(joinCode);
  return (
    <>
      <div className="flex flex-col gap-6 lg:col-start-2 lg:row-span-2 lg:row-start-1">
        {mayChange && (
          <Sheet aria-labelledby="code">
            <h2 id="code" className="text-18 font-semibold">
              {t("code")}
            </h2>
            <p className="font-serif text-28 tabular-nums">{code}</p>
            <p className="text-muted">
              {t("codeText", { date: format.dateTime(joinCodeExpiresAt, { dateStyle: "long" }) })}
            </p>
            <CopyField
              key={code}
              label={t("link")}
              text={`${env().NEXTAUTH_URL}/classrooms?code=${code}`}
            />
            <RenewCode key={`${code} anew`} classroomId={classroomId} />
          </Sheet>
        )}
        <Instructors
          classroomId={classroomId}
          viewerId={viewerId}
          instructors={instructors.map(({ user }) => user)}
          mayChange={mayChange}
        />
      </div>
      <section className="flex flex-col gap-3">
        <h2 className="text-18 font-semibold">
          {t("students")} ({students.length})
        </h2>
        {students.length === 0 && <p className="text-muted">{t("noStudents")}</p>}
        <ul>
          {students.map(({ user, joinedAt }) => (
            <li
              key={user.id}
              className="flex flex-wrap items-center justify-between gap-3 border-t border-hairline py-2"
            >
              <div className="min-w-0">
                <p>{user.name}</p>
                <p className="text-14 text-muted">
                  {t("joined", { date: format.dateTime(joinedAt, { dateStyle: "medium" }) })}
                </p>
              </div>
              {mayChange && <Remove classroomId={classroomId} student={user} />}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
