import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { factToCorrect } from "@/app/desk/[courseId]/facts/[factId]/fact-to-correct";
import { Step } from "@/app/desk/[courseId]/facts/[factId]/step";
import { WhatStands } from "@/app/desk/[courseId]/facts/[factId]/what-stands";
import { names } from "@/lib/corrections/edit";
import { entriesOf } from "@/lib/course-entries/store";
import { RemoveForm } from "./remove-form";

type Props = { params: Promise<{ courseId: string; factId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("DeskCorrection");
  return { title: t("remove.title") };
}

export default async function RemoveFactPage({ params }: Props) {
  const { course, factId, body, published } = await factToCorrect(await params);
  const [t, groups] = await Promise.all([
    getTranslations("DeskCorrection"),
    entriesOf(course.id, { sort: "GROUP" }),
  ]);
  const count = groups.filter((group) => names(group, factId)).length;
  return (
    <Step course={course} factId={factId} deed="remove">
      <WhatStands statement={`${body.statement}`} published={published} />
      <p>{t("remove.groups", { count })}</p>
      <RemoveForm courseId={course.id} factId={factId} />
    </Step>
  );
}
