import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { WhatKeeps } from "@/app/desk/[courseId]/modules/[moduleId]/what-keeps";
import type { Keeping } from "@/lib/server/what-keeps-module";
import { ProblemList } from "./problem-list";

/** What keeps a module from being published: of one that makes no course yet in short, else each with its note. */
export function Barring({
  keeping,
  ...listed
}: ComponentProps<typeof ProblemList> & { keeping: Keeping | null }) {
  const t = useTranslations("DeskPublish");
  if (keeping) return <WhatKeeps {...listed} keeping={keeping} />;
  const count = listed.problems.length;
  if (count === 0) return null;
  return (
    <section aria-labelledby="problems" className="flex flex-col gap-3">
      <h2 id="problems" className="text-18 font-semibold">
        {t("problems", { count })}
      </h2>
      <ProblemList {...listed} />
    </section>
  );
}
