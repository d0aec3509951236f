"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { FactForm } from "@/app/desk/[courseId]/fact-form/fact-form";
import { FactFormContext, type WordingsOffer } from "@/app/desk/[courseId]/fact-form/form-context";
import { ModuleField } from "@/app/desk/[courseId]/fact-form/module-field";
import type { Titled } from "@/app/desk/[courseId]/fact-form/more-part";
import { focusStatement } from "@/app/desk/[courseId]/fact-form/statement-part";
import { useFieldLabel } from "@/app/desk/[courseId]/fact-form/use-field-label";
import { ShortcutsOff, useKeys } from "@/app/review/use-keys";
import { Sheet } from "@/components/ui/sheet";
import type { Doubt } from "@/lib/content/propose/proposal";
import type { FactDraft } from "@/lib/proposals/draft";
import { type NamedEntity, namedEntityOf } from "@/lib/proposals/entity-draft";
import type { Finding } from "@/lib/proposals/finding";
import { isTicked, ticksNeeded, withoutTick, withTick } from "@/lib/proposals/ticks";
import { Bars } from "./bars";
import { ConflictPanel } from "./conflict-panel";
import { DeedBar } from "./deed-bar";
import { DoubtList } from "./doubt-list";
import { EvidenceTools } from "./evidence-tools";
import { KeepingLine } from "./keeping-line";
import { MergePanel } from "./merge-panel";
import { PassageView, type ShownParagraph } from "./passage-view";
import { RejectPanel } from "./reject-panel";
import { useDeeds } from "./use-deeds";
import { useKeptDraft } from "./use-kept-draft";

export type ProposalProps = {
  courseId: string;
  proposalId: string;
  documentId: string;
  source: string;
  revision: number;
  draft: FactDraft;
  findings: Finding[];
  doubts: readonly Doubt[];
  paragraphs: readonly ShownParagraph[];
  entities: readonly NamedEntity[];
  topics: readonly Titled[];
  modules: readonly Titled[];
  facts: readonly { id: string; statement: string }[];
  wordings: WordingsOffer | null;
  next: string;
  shortcutsOff: boolean;
};

/** A proposal beside its passage: the fields right, what they rest on left, and what is to become of it. */
export function ProposalDesk(props: ProposalProps) {
  return (
    <ShortcutsOff value={props.shortcutsOff}>
      <OpenProposal {...props} />
    </ShortcutsOff>
  );
}

function OpenProposal(props: ProposalProps) {
  const t = useTranslations("DeskFact");
  const kept = useKeptDraft(props);
  const deeds = useDeeds(props, kept);
  const { draft, change } = kept;
  const entities = [...props.entities, ...draft.entities.map(namedEntityOf)];
  const labelOf = useFieldLabel(draft.frame);
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id;
  const keysShown = !props.shortcutsOff;
  const form = {
    courseId: props.courseId,
    draft,
    change,
    entities,
    findings: kept.findings,
    wordings: props.wordings,
    keysShown,
  };
  useProposalKeys({ draft, change, deeds, next: props.next });
  return (
    <FactFormContext value={form}>
      <div className="flex flex-col gap-6 lg:grid lg:grid-cols-2 lg:items-start lg:gap-8">
        <section
          aria-label={t("passage")}
          className="flex min-w-0 flex-col gap-4 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be reached by keyboard
          tabIndex={0}
        >
          <p className="text-14 text-muted wrap-anywhere">{props.source}</p>
          <PassageView
            paragraphs={props.paragraphs}
            evidence={draft.evidence}
            kind={draft.kind}
            nameOf={labelOf}
          />
          <EvidenceTools {...props} labelOf={labelOf} />
        </section>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the field that has the focus */}
        <div className="flex min-w-0 flex-col gap-6" onKeyDown={leaveField}>
          {kept.stands && (
            <ConflictPanel
              {...{ nameOf, labelOf, stands: kept.stands, mine: draft, next: props.next }}
              onSettle={kept.settle}
            />
          )}
          <DoubtList doubts={props.doubts} labelOf={labelOf} />
          <Sheet className="min-w-0">
            <FactForm topics={props.topics} />
            <ModuleField modules={props.modules} />
          </Sheet>
          {deeds.open === "reject" && (
            <RejectPanel
              keysShown={keysShown}
              onReject={deeds.reject}
              onClose={() => deeds.show(null)}
            />
          )}
          {deeds.open === "merge" && (
            <MergePanel
              facts={props.facts}
              onMerge={deeds.merge}
              onClose={() => deeds.show(null)}
            />
          )}
          <div className="flex flex-col gap-2 border-t border-hairline bg-paper py-3 lg:sticky lg:bottom-0 lg:z-10">
            <Bars bars={deeds.bars} draft={draft} />
            <DeedBar deeds={deeds} keysShown={keysShown} next={props.next} />
            <KeepingLine keeping={kept.keeping} />
          </div>
        </div>
      </div>
    </FactFormContext>
  );
}

function leaveField(event: KeyboardEvent) {
  if (event.key === "Escape" && event.target instanceof HTMLElement) event.target.blur();
}

type Keys = {
  draft: FactDraft;
  change: (draft: FactDraft) => void;
  deeds: ReturnType<typeof useDeeds>;
  next: string;
};

/** What single keys do while no panel is open and nobody types. */
function useProposalKeys({ draft, change, deeds }: Keys): void {
  const toggled = ticksNeeded(draft).map((tick, place) => [
    `${place + 1}`,
    () => change(isTicked(draft, tick) ? withoutTick(draft, tick) : withTick(draft, tick)),
  ]);
  const single = {
    ...Object.fromEntries(toggled),
    a: deeds.accept,
    m: () => deeds.show("merge"),
    r: () => deeds.show("reject"),
    n: deeds.goOn,
    e: focusStatement,
  };
  const undo = () => document.querySelector<HTMLFormElement>("form[data-undo]")?.requestSubmit();
  useKeys({ single: deeds.open === null ? single : {}, undo });
}
