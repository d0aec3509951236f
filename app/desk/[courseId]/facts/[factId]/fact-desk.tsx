"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { FactForm } from "@/app/desk/[courseId]/fact-form/fact-form";
import { FactFormContext, type WordingsOffer } from "@/app/desk/[courseId]/fact-form/form-context";
import type { Titled } from "@/app/desk/[courseId]/fact-form/more-part";
import { useFieldLabel } from "@/app/desk/[courseId]/fact-form/use-field-label";
import { Differences } from "@/app/desk/[courseId]/proposals/[proposalId]/conflict-panel";
import {
  PassageView,
  type ShownParagraph,
} from "@/app/desk/[courseId]/proposals/[proposalId]/passage-view";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { changedFields } from "@/lib/proposals/changed-fields";
import type { FactDraft } from "@/lib/proposals/draft";
import { type NamedEntity, namedEntityOf } from "@/lib/proposals/entity-draft";
import { bodyOf } from "@/lib/proposals/fact-draft";
import type { Finding } from "@/lib/proposals/finding";
import { SaveBar } from "./save-bar";
import { useEditedFact } from "./use-edited-fact";

export type FactDeskProps = {
  courseId: string;
  factId: string;
  revision: number;
  draft: FactDraft;
  findings: Finding[];
  passages: readonly { title: string; paragraphs: readonly ShownParagraph[] }[];
  entities: readonly NamedEntity[];
  topics: readonly Titled[];
  wordings: WordingsOffer | null;
};

/** A fact of the course beside its passages; what is typed stays on this device until it is stored. */
export function FactDesk(props: FactDeskProps) {
  const [savedAs, setSavedAs] = useState<number | null>(null);
  const wasSaved = savedAs === props.revision;
  // What was stored begins the form anew.
  return <OpenFact key={props.revision} {...props} wasSaved={wasSaved} onSaved={setSavedAs} />;
}

type OpenProps = FactDeskProps & { wasSaved: boolean; onSaved: (revision: number) => void };

function OpenFact(props: OpenProps) {
  const t = useTranslations("DeskFact");
  const edited = useEditedFact(props);
  const { draft } = edited;
  const entities = [...props.entities, ...draft.entities.map(namedEntityOf)];
  const { change, findings } = edited;
  const { courseId, wordings } = props;
  const form = { draft, change, entities, findings, courseId, wordings, keysShown: false };
  return (
    <FactFormContext value={form}>
      <div className="flex flex-col gap-6 lg:grid lg:grid-cols-2 lg:items-start lg:gap-8">
        <section
          aria-label={t("passage")}
          className="flex min-w-0 flex-col gap-4 lg:sticky lg:top-6"
        >
          {props.passages.map(({ title, paragraphs }) => (
            <div key={title} className="flex flex-col gap-3">
              <h2 className="text-14 text-muted wrap-anywhere">{title}</h2>
              {paragraphs.length === 0 && <p className="text-muted">{t("notHeld")}</p>}
              <PassageView
                paragraphs={paragraphs}
                evidence={[]}
                kind={draft.kind}
                nameOf={String}
              />
            </div>
          ))}
        </section>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the key is one of every field in it */}
        <div
          className="flex min-w-0 flex-col gap-6"
          onKeyDown={(event) => isSaveKey(event) && edited.save()}
        >
          <Standing {...props} edited={edited} entities={entities} />
          <Sheet className="min-w-0">
            <FactForm topics={props.topics} />
          </Sheet>
          <SaveBar {...props} edited={edited} />
        </div>
      </div>
    </FactFormContext>
  );
}

function isSaveKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === "Enter" && (ctrlKey || metaKey);
}

type Edited = { edited: ReturnType<typeof useEditedFact>; entities: readonly NamedEntity[] };

/** That somebody has changed the fact since it was opened: both versions, and which to go on with. */
function Standing({ edited, entities }: Edited) {
  const t = useTranslations("DeskFact");
  const labelOf = useFieldLabel(edited.draft.frame);
  const { stands } = edited;
  if (stands === undefined) return null;
  if (stands === null) return <Notice>{t("factGone")}</Notice>;
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id;
  const both = [bodyOf(stands.draft, {}), bodyOf(edited.draft, {})] as const;
  return (
    <section
      role="alert"
      className="flex flex-col gap-4 rounded-sheet border-2 border-wrong bg-surface p-4"
    >
      <h2 className="text-18 font-semibold">{t("factChanged")}</h2>
      <Differences differences={changedFields(...both, nameOf)} labelOf={labelOf} />
      <div className="flex flex-wrap gap-3">
        <Button type="button" onClick={() => edited.settle(edited.draft, stands.revision)}>
          {t("keepMine")}
        </Button>
        <Button type="button" onClick={() => edited.settle(stands.draft, stands.revision)}>
          {t("takeTheirs")}
        </Button>
      </div>
    </section>
  );
}
