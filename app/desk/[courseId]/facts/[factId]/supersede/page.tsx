import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { factToCorrect } from "@/app/desk/[courseId]/facts/[factId]/fact-to-correct";
import { Step } from "@/app/desk/[courseId]/facts/[factId]/step";
import { WhatStands } from "@/app/desk/[courseId]/facts/[factId]/what-stands";
import { entriesOf } from "@/lib/course-entries/store";
import { SupersedeForm } from "./supersede-form";

type Props = { params: Promise<{ courseId: string; factId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("DeskCorrection");
  return { title: t("supersede.title") };
}

export default async function SupersedeFactPage({ params }: Props) {
  const { course, factId, body, published, attribution, entities } = await factToCorrect(
    await params,
  );
  const documents = await entriesOf(course.id, { sort: "DOCUMENT" });
  const said = { statement: `${body.statement}`, proposition: `${body.proposition ?? ""}` };
  return (
    <Step course={course} factId={factId} deed="supersede">
      <WhatStands statement={said.statement} published={published} />
      <SupersedeForm
        courseId={course.id}
        factId={factId}
        said={said}
        {...{ attribution, entities, published }}
        documents={documents.map((one) => ({ id: one.id, title: `${one.body.title}` }))}
      />
    </Step>
  );
}
