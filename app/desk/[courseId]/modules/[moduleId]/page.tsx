import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { deskCourse } from "@/app/desk/[courseId]/desk-course";
import { FactPreview } from "@/app/desk/[courseId]/fact-preview";
import { DeskNav } from "@/components/desk-nav";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { Sheet } from "@/components/ui/sheet";
import { classroomsTaughtBy } from "@/lib/classroom/store";
import type { EntrySort } from "@/lib/content/entry";
import { names } from "@/lib/corrections/edit";
import { entriesOf, entry, type StoredEntry } from "@/lib/course-entries/store";
import { aboutModule, draftOf, partPrint } from "@/lib/course-modules/draft";
import { moduleStandings } from "@/lib/course-publishing/store";
import { calledIn } from "@/lib/proposals/in-names";
import { whatKeepsModule } from "@/lib/server/what-keeps-module";
import { BriefEditor } from "./brief-editor";
import { factLines, titlesOf } from "./fact-lines";
import { FactOrder } from "./fact-order";
import { FactPicker } from "./fact-picker";
import { ModuleForm } from "./module-form";
import { Standing } from "./standing";
import { WhatKeeps } from "./what-keeps";

type Props = {
  params: Promise<{ courseId: string; moduleId: string }>;
  searchParams: Promise<{ fact?: string | string[]; group?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseId, moduleId } = await params;
  const { course } = await deskCourse(courseId);
  const stands = await entry({ courseId: course.id, sort: "MODULE", id: moduleId });
  return { title: stands ? `${stands.body.title} · ${course.title}` : null };
}

/** A module as its editors arrange it: facts in order, brief, and what it says of itself. */
export default async function DeskModulePage({ params, searchParams }: Props) {
  const { courseId, moduleId } = await params;
  const { viewer, course } = await deskCourse(courseId);
  const stands = (await entry({ courseId: course.id, sort: "MODULE", id: moduleId })) ?? notFound();
  const draft = draftOf(moduleId, stands.body);
  const [t, entries, keeping, standings, classrooms, asked] = await Promise.all([
    getTranslations("DeskModule"),
    entriesOf(course.id),
    whatKeepsModule(course.id, draft),
    moduleStandings(course.id),
    classroomsTaughtBy(viewer.id),
    searchParams,
  ]);
  const facts = factLines(entries);
  const listed = draft.facts.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
  const group = entries.find(({ sort, id }) => sort === "GROUP" && id === asked.group);
  const shown = listed.find(({ id }) => id === asked.fact || (group && names(group, id)))?.id;
  const ref = { courseId: course.id, moduleId };
  return (
    <Shell place="desk" title={draft.title || t("untitled")} wide>
      <DeskNav course={course} />
      <Standing
        {...ref}
        standing={standings.find((one) => one.moduleId === moduleId)}
        classrooms={classrooms}
      >
        <WhatKeeps {...ref} keeping={keeping} called={calledIn(entries.map(({ body }) => body))} />
      </Standing>
      <div className="grid grid-cols-1 items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="flex min-w-0 flex-col gap-8">
          <section aria-labelledby="facts" className="flex flex-col gap-3">
            <h2 id="facts" tabIndex={-1} className="text-18 font-semibold outline-none">
              {t("factsInOrder", { count: listed.length })}
            </h2>
            {listed.length === 0 && <Empty text={t("noFacts")} />}
            <FactOrder {...ref} facts={listed} shown={shown} />
            <FactPicker {...ref} facts={facts.filter(({ id }) => !draft.facts.includes(id))} />
          </section>
          <BriefEditor courseId={course.id} draft={draft} facts={facts} />
          <Sheet aria-labelledby="about">
            <h2 id="about" className="text-18 font-semibold">
              {t("about")}
            </h2>
            <ModuleForm
              courseId={course.id}
              draft={draft}
              print={partPrint(aboutModule(draft))}
              topics={choicesOf(entries, "TOPIC")}
              documents={choicesOf(entries, "DOCUMENT")}
            />
          </Sheet>
        </div>
        <aside
          id="preview"
          tabIndex={-1}
          aria-labelledby="preview-title"
          className="min-w-0 outline-none lg:sticky lg:top-6"
        >
          <h2 id="preview-title" className="pb-3 text-18 font-semibold">
            {t("previewTitle")}
          </h2>
          {shown ? (
            <FactPreview courseId={course.id} factId={shown} />
          ) : (
            <p className="text-muted">{t("previewText")}</p>
          )}
        </aside>
      </div>
    </Shell>
  );
}

function choicesOf(entries: readonly StoredEntry[], of: EntrySort) {
  return [...titlesOf(entries.filter(({ sort }) => sort === of))].map(([id, title]) => ({
    id,
    title,
  }));
}
