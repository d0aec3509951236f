import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { TestFamily } from "@/lib/class-test/draw";
import type { TestRef } from "@/lib/class-test/schema";
import type { Warning } from "@/lib/class-test/warnings";
import type { Kind } from "@/lib/content/kind";
import { moveQuestion, swapQuestion, takeQuestionOut } from "./actions";

export type ShownQuestion = {
  id: string;
  position: number;
  family: TestFamily;
  kind: Kind | null;
  body: { stem: string };
  shown: string;
  isReserved: boolean;
};

type Props = {
  test: TestRef;
  questions: readonly ShownQuestion[];
  warnings: readonly Warning[];
  /** Whether nobody has begun, and the class goes on. */
  mayArrange: boolean;
};

/** What a test asks, in order, with the keys and with what is amiss. */
export function Questions({ test, questions, warnings, mayArrange }: Props) {
  const t = useTranslations("TestDesk");
  const pick = `/classrooms/${test.classroomId}/tests/${test.testId}/pick`;
  return (
    <section className="flex flex-col gap-3" aria-labelledby="questions">
      <h2 id="questions" className="text-18 font-semibold">
        {t("questions", { count: questions.length })}
      </h2>
      {warnings.length > 0 && (
        <p className="text-muted">{t("lookAt", { count: warnings.length })}</p>
      )}
      {questions.length === 0 && <Empty text={t("noQuestions")} />}
      <ol className="flex flex-col">
        {questions.map((question) => (
          <li key={question.id} className="flex flex-col gap-2 border-t border-hairline py-3">
            <Question
              question={question}
              warnings={warnings.filter(({ position }) => position === question.position)}
            />
            {mayArrange && (
              <Deeds test={test} position={question.position} last={questions.length} pick={pick} />
            )}
          </li>
        ))}
      </ol>
      {mayArrange && (
        <LinkButton href={pick} className="self-start">
          {t("pick")}
        </LinkButton>
      )}
    </section>
  );
}

function Question({
  question: { position, body, family, kind, shown, isReserved },
  warnings,
}: {
  question: ShownQuestion;
  warnings: readonly Warning[];
}) {
  const t = useTranslations("TestDesk");
  const kindName = useTranslations("Kind");
  const about = [
    t(`families.${family}`),
    ...(kind ? [kindName(kind)] : []),
    ...(isReserved ? [t("reserved")] : []),
  ];
  return (
    <div className="flex gap-3">
      <span className="w-6 shrink-0 text-right text-muted tabular-nums">{position}</span>
      <div className="flex min-w-0 flex-col gap-1 wrap-anywhere">
        <p className="font-serif text-18">{body.stem}</p>
        <p className="text-14">{t("key", { answer: shown })}</p>
        <p className="text-14 text-muted">{about.join(" · ")}</p>
        {warnings.map((warning) => (
          <p key={warning.about} className="text-14 text-wrong">
            {t(`warnings.${warning.about}`, { other: "other" in warning ? warning.other : 0 })}
          </p>
        ))}
      </div>
    </div>
  );
}

type DeedsProps = { test: TestRef; position: number; last: number; pick: string };

function Deeds({ test, position, last, pick }: DeedsProps) {
  const t = useTranslations("TestDesk");
  return (
    <div className="flex flex-wrap items-center gap-2 pl-9">
      <Deed
        test={test}
        position={position}
        action={moveQuestion}
        to="earlier"
        isOff={position === 1}
      >
        <ArrowUp aria-hidden="true" className="size-5" />
        <span className="sr-only">{t("earlier", { position })}</span>
      </Deed>
      <Deed
        test={test}
        position={position}
        action={moveQuestion}
        to="later"
        isOff={position === last}
      >
        <ArrowDown aria-hidden="true" className="size-5" />
        <span className="sr-only">{t("later", { position })}</span>
      </Deed>
      <Deed test={test} position={position} action={swapQuestion}>
        {t.rich("swap", { position, unseen: (words) => <span className="sr-only">{words}</span> })}
      </Deed>
      <LinkButton href={`${pick}?for=${position}`}>
        {t.rich("choose", {
          position,
          unseen: (words) => <span className="sr-only">{words}</span>,
        })}
      </LinkButton>
      <Deed test={test} position={position} action={takeQuestionOut}>
        {t.rich("takeOut", {
          position,
          unseen: (words) => <span className="sr-only">{words}</span>,
        })}
      </Deed>
    </div>
  );
}

type DeedProps = {
  test: TestRef;
  position: number;
  action: (form: FormData) => Promise<void>;
  to?: "earlier" | "later";
  isOff?: boolean;
  children: React.ReactNode;
};

function Deed({ test, position, action, to, isOff = false, children }: DeedProps) {
  const t = useTranslations("TestDesk");
  return (
    <form action={action}>
      <input type="hidden" name="classroomId" value={test.classroomId} />
      <input type="hidden" name="testId" value={test.testId} />
      <input type="hidden" name="position" value={position} />
      {to && <input type="hidden" name="to" value={to} />}
      <SubmitButton busy={t("busy")} {...(isOff && { disabled: true })}>
        {children}
      </SubmitButton>
    </form>
  );
}
