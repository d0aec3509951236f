import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { LinkButton } from "@/components/ui/link-button";
import { requireDesk } from "@/lib/auth/access";
import { coursesOf } from "@/lib/desk/store";
import { editingOffersTo } from "@/lib/editing/store";
import { EditingOffers } from "./editing-offers";
import { Orphaned } from "./orphaned";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Desk");
  return { title: t("title") };
}

export default async function DeskPage() {
  const viewer = await requireDesk();
  const [t, courses, offers] = await Promise.all([
    getTranslations("Desk"),
    coursesOf(viewer.id),
    editingOffersTo(viewer.id, new Date()),
  ]);
  const make = (
    <div className="flex flex-col gap-3 sm:flex-row">
      <LinkButton look="primary" href="/desk/new">
        {t("make")}
      </LinkButton>
      <LinkButton href="/desk/load">{t("load")}</LinkButton>
    </div>
  );
  return (
    <Shell place="desk" title={t("title")}>
      <EditingOffers offers={offers} />
      {courses.length === 0 && <Empty text={t("none")}>{make}</Empty>}
      {courses.length > 0 && (
        <>
          <ul className="flex flex-col gap-3">
            {courses.map((course) => (
              <li key={course.id}>
                <CourseLine course={course} />
              </li>
            ))}
          </ul>
          {make}
        </>
      )}
      {viewer.role === "ADMIN" && <Orphaned />}
    </Shell>
  );
}

async function CourseLine({ course }: { course: Awaited<ReturnType<typeof coursesOf>>[number] }) {
  const t = await getTranslations("Desk");
  const { proposals, intakes, published } = course;
  const parts = [
    proposals > 0 && t("proposalsWait", { count: proposals }),
    intakes > 0 && t("intakesWait", { count: intakes }),
    t("published", { count: published }),
  ];
  return (
    <Link
      href={`/desk/${course.id}`}
      className="flex flex-col gap-1 rounded-sheet border border-hairline bg-surface p-4 wrap-anywhere hover:border-line"
    >
      <span className="text-18 font-semibold">{course.title}</span>
      <span>{course.summary}</span>
      <span className="text-14 text-muted">{parts.filter(Boolean).join(" · ")}</span>
    </Link>
  );
}
