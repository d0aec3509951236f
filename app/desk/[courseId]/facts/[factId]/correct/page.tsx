import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { factToCorrect } from "@/app/desk/[courseId]/facts/[factId]/fact-to-correct";
import { Step } from "@/app/desk/[courseId]/facts/[factId]/step";
import { WhatStands } from "@/app/desk/[courseId]/facts/[factId]/what-stands";
import { dayOf } from "@/lib/corrections/correct";
import { CorrectForm } from "./correct-form";

type Props = { params: Promise<{ courseId: string; factId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("DeskCorrection");
  return { title: t("correct.title") };
}

export default async function CorrectFactPage({ params }: Props) {
  const { course, factId, body, published, attribution, entities } = await factToCorrect(
    await params,
  );
  const said = {
    statement: `${body.statement}`,
    proposition: `${body.proposition ?? ""}`,
    why: `${body.why ?? ""}`,
    asOf: dayOf(body.asOf),
    sourceNote: `${body.sourceNote ?? ""}`,
  };
  return (
    <Step course={course} factId={factId} deed="correct">
      <WhatStands statement={said.statement} published={published} />
      <CorrectForm
        courseId={course.id}
        factId={factId}
        said={said}
        {...{ attribution, entities, published }}
      />
    </Step>
  );
}
