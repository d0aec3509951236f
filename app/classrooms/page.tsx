import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Shell } from "@/components/shell";
import { Link } from "@/components/ui/link";
import { Sheet } from "@/components/ui/sheet";
import { requireViewer } from "@/lib/auth/session";
import { classroomsOf } from "@/lib/classroom/store";
import { offersTo } from "@/lib/teaching/store";
import { JoinForm } from "./join-form";
import { Offers } from "./offers";
import { OpenClassroomForm } from "./open-classroom-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Classrooms");
  return { title: t("title") };
}

type Props = { searchParams: Promise<{ code?: string | string[] }> };

export default async function ClassroomsPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const { code } = await searchParams;
  const t = await getTranslations("Classrooms");
  const classrooms = await classroomsOf(viewer.id);
  const offers = await offersTo(viewer.id, new Date());
  return (
    <Shell place="classrooms" title={t("title")}>
      <Offers offers={offers} />
      {classrooms.length === 0 && <p className="text-muted">{t("none")}</p>}
      {classrooms.length > 0 && (
        <ul className="flex flex-col gap-3">
          {classrooms.map(({ id, name, archiving, enrollments, _count }) => (
            <li key={id}>
              <Link
                href={`/classrooms/${id}`}
                className="flex flex-col rounded-sheet border border-hairline bg-surface p-4 hover:border-line"
              >
                <span className="text-18 font-semibold">{name}</span>
                <span className="text-14 text-muted">
                  {enrollments[0]?.role === "INSTRUCTOR"
                    ? `${t("instructor")} · ${t("students", { count: _count.enrollments })}`
                    : t("student")}
                  {archiving && ` · ${t("archived")}`}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Sheet aria-labelledby="join">
        <h2 id="join" className="text-18 font-semibold">
          {t("join")}
        </h2>
        <JoinForm code={typeof code === "string" ? code : ""} />
      </Sheet>
      <Sheet aria-labelledby="open">
        <h2 id="open" className="text-18 font-semibold">
          {t("open")}
        </h2>
        <OpenClassroomForm zone={viewer.zone} zones={Intl.supportedValuesOf("timeZone")} />
      </Sheet>
    </Shell>
  );
}
