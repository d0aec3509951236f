"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AsksPart } from "./asks-part";
import { CommentsPart } from "./comments-part";
import { DatesPart } from "./dates-part";
import { NamesList } from "./entity-field";
import { FramePart } from "./frame-part";
import { HoldersPart } from "./holders-part";
import { KindPart } from "./kind-part";
import { MorePart, type Titled } from "./more-part";
import { NewNamesPart } from "./new-names-part";
import { StatementPart } from "./statement-part";

/** Every field of a fact, what is mostly looked at first; one form for all frames. */
export function FactForm({ topics }: { topics: readonly Titled[] }) {
  const t = useTranslations("DeskFact");
  return (
    <div className="flex min-w-0 flex-col gap-6">
      <NamesList />
      <StatementPart />
      <Part title={t("parts.kind")}>
        <KindPart />
        <HoldersPart />
      </Part>
      <Part title={t("parts.what")}>
        <FramePart />
        <NewNamesPart />
        <DatesPart />
        <CommentsPart />
      </Part>
      <Part title={t("parts.learners")}>
        <MorePart topics={topics} />
        <AsksPart />
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-6 border-t border-hairline pt-4">
      <h2 className="text-18 font-semibold">{title}</h2>
      {children}
    </section>
  );
}
