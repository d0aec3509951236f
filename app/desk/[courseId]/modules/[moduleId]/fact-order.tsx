import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { KindBadge } from "@/components/kind-badge";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { moveFact, takeFactOut } from "./actions";
import type { FactLine } from "./fact-lines";

type Props = {
  courseId: string;
  moduleId: string;
  /** In the module's order. */
  facts: readonly FactLine[];
  /** Which one's questions are on show. */
  shown: string | undefined;
};

/** The facts of a module in order, each with what moves it, shows how it is asked and takes it out. */
export function FactOrder({ courseId, moduleId, facts, shown }: Props) {
  const ref = { courseId, moduleId };
  return (
    <ol className="flex flex-col empty:hidden">
      {facts.map((fact, i) => (
        <li
          key={fact.id}
          id={fact.id}
          aria-current={fact.id === shown ? "true" : undefined}
          className="flex flex-col gap-2 border-t border-hairline py-3 aria-[current=true]:border-l-2 aria-[current=true]:border-l-accent aria-[current=true]:pl-3"
        >
          <div className="flex gap-3">
            <span className="w-6 shrink-0 text-right text-muted tabular-nums">{i + 1}</span>
            <div className="flex min-w-0 flex-col gap-1 wrap-anywhere">
              <p className="font-serif text-18">{fact.statement}</p>
              {fact.kind && <KindBadge kind={fact.kind} />}
            </div>
          </div>
          <Deeds moduleRef={ref} fact={fact} position={i + 1} last={facts.length} />
        </li>
      ))}
    </ol>
  );
}

type Ref = { courseId: string; moduleId: string };
type DeedsProps = { moduleRef: Ref; fact: FactLine; position: number; last: number };

function Deeds({ moduleRef, fact, position, last }: DeedsProps) {
  const t = useTranslations("DeskModule");
  const { courseId, moduleId } = moduleRef;
  const unseen = (words: React.ReactNode) => <span className="sr-only">{words}</span>;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Deed moduleRef={moduleRef} fact={fact} action={moveFact} to="earlier" isOff={position === 1}>
        <ArrowUp aria-hidden="true" className="size-5" />
        <span className="sr-only">{t("earlier", { position })}</span>
      </Deed>
      <Deed
        moduleRef={moduleRef}
        fact={fact}
        action={moveFact}
        to="later"
        isOff={position === last}
      >
        <ArrowDown aria-hidden="true" className="size-5" />
        <span className="sr-only">{t("later", { position })}</span>
      </Deed>
      <LinkButton href={`/desk/${courseId}/modules/${moduleId}?fact=${fact.id}#preview`}>
        {t.rich("preview", { position, unseen })}
      </LinkButton>
      <Deed moduleRef={moduleRef} fact={fact} action={takeFactOut} outcome="facts">
        {t.rich("takeOut", { position, unseen })}
      </Deed>
    </div>
  );
}

type DeedProps = {
  moduleRef: Ref;
  fact: FactLine;
  action: (form: FormData) => Promise<void>;
  to?: "earlier" | "later";
  isOff?: boolean;
  outcome?: string;
  children: React.ReactNode;
};

function Deed({ moduleRef, fact, action, to, isOff = false, outcome, children }: DeedProps) {
  const t = useTranslations("DeskModule");
  return (
    <form action={action}>
      <input type="hidden" name="courseId" value={moduleRef.courseId} />
      <input type="hidden" name="moduleId" value={moduleRef.moduleId} />
      <input type="hidden" name="factId" value={fact.id} />
      {to && <input type="hidden" name="to" value={to} />}
      <SubmitButton
        busy={t("busy")}
        {...(isOff && { disabled: true })}
        {...(outcome && { outcome })}
      >
        {children}
      </SubmitButton>
    </form>
  );
}
