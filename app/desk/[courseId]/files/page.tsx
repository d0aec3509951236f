import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskCourse } from "@/app/desk/[courseId]/desk-course";
import { DeskNav } from "@/components/desk-nav";
import { Shell } from "@/components/shell";
import { pressed } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";

type Props = { params: Promise<{ courseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("DeskFiles");
  return { title: t("title") };
}

export default async function DeskFilesPage({ params }: Props) {
  const { course } = await deskCourse((await params).courseId);
  const t = await getTranslations("DeskFiles");
  return (
    <Shell place="desk" title={t("title")}>
      <DeskNav course={course} here="files" />
      <section aria-labelledby="take" className="flex flex-col gap-3">
        <h2 id="take" className="text-18 font-semibold">
          {t("take")}
        </h2>
        <p>{t("takeText")}</p>
        {/* A file, which a link between pages would not fetch. */}
        <a
          href={`/api/desk/courses/${course.id}`}
          download
          className={`${pressed.plain} self-start`}
        >
          {t("takeSubmit")}
        </a>
      </section>
      <section aria-labelledby="copy" className="flex flex-col gap-3">
        <h2 id="copy" className="text-18 font-semibold">
          {t("copy")}
        </h2>
        <p>{t("copyText")}</p>
        <LinkButton href={`/desk/${course.id}/copy`} className="self-start">
          {t("copyLink")}
        </LinkButton>
      </section>
      <section aria-labelledby="bring" className="flex flex-col gap-3">
        <h2 id="bring" className="text-18 font-semibold">
          {t("bring")}
        </h2>
        <p>{t("bringText")}</p>
        <LinkButton href="/desk/load" className="self-start">
          {t("loadLink")}
        </LinkButton>
      </section>
    </Shell>
  );
}
