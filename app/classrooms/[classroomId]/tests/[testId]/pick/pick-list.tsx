import { useTranslations } from "next-intl";
import { placeQuestion, swapQuestion } from "@/app/classrooms/[classroomId]/tests/[testId]/actions";
import { SubmitButton } from "@/components/ui/submit-button";
import type { TestFamily } from "@/lib/class-test/draw";
import type { TestRef } from "@/lib/class-test/schema";
import type { Kind } from "@/lib/content/kind";

type Pickable = {
  id: string;
  factIds: readonly string[];
  family: TestFamily;
  kind: Kind | null;
  body: { stem: string };
  shown: string;
  isReserved: boolean;
  isLeftOut: boolean;
};

type Props = {
  test: TestRef;
  /** The place of the question that another is picked for; absent where one more is. */
  place: number | undefined;
  asked: readonly { id: string; factIds: readonly string[] }[];
  questions: readonly Pickable[];
  taught: ReadonlySet<string>;
  mayArrange: boolean;
};

/** Questions to pick from, each with its key and with what picking it would mean. */
export function PickList({ test, place, asked, questions, taught, mayArrange }: Props) {
  const t = useTranslations("TestDesk");
  const askedIds = new Set(asked.map(({ id }) => id));
  const askedFacts = new Set(asked.flatMap(({ factIds }) => factIds));
  return (
    <ul className="flex flex-col">
      {questions.map((question) => (
        <li
          key={question.id}
          className="flex flex-wrap items-center justify-between gap-3 border-t border-hairline py-3 sm:flex-nowrap"
        >
          <Words
            question={question}
            isUntaught={question.factIds.some((id) => !taught.has(id))}
            isAskedTwice={
              !askedIds.has(question.id) && question.factIds.some((id) => askedFacts.has(id))
            }
          />
          {askedIds.has(question.id) ? (
            <p className="shrink-0 text-14 text-muted">{t("inTest")}</p>
          ) : (
            mayArrange &&
            !question.isLeftOut && <Pick test={test} place={place} question={question} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Words({
  question: { body, family, kind, shown, isReserved, isLeftOut },
  isUntaught,
  isAskedTwice,
}: {
  question: Pickable;
  isUntaught: boolean;
  isAskedTwice: boolean;
}) {
  const t = useTranslations("TestDesk");
  const kindName = useTranslations("Kind");
  const about = [
    t(`families.${family}`),
    ...(kind ? [kindName(kind)] : []),
    ...(isReserved ? [t("reserved")] : []),
  ];
  return (
    <div className="flex min-w-0 flex-col gap-1 wrap-anywhere">
      <p className="font-serif text-18">{body.stem}</p>
      <p className="text-14">{t("key", { answer: shown })}</p>
      <p className="text-14 text-muted">{about.join(" · ")}</p>
      {isAskedTwice && <p className="text-14 text-wrong">{t("factAsked")}</p>}
      {isLeftOut && <p className="text-14 text-wrong">{t("leftOut")}</p>}
      {isUntaught && <p className="text-14 text-wrong">{t("warnings.untaught")}</p>}
    </div>
  );
}

function Pick({ test, place, question }: Pick<Props, "test" | "place"> & { question: Pickable }) {
  const t = useTranslations("TestDesk");
  return (
    <form action={place === undefined ? placeQuestion : swapQuestion} className="shrink-0">
      <input type="hidden" name="classroomId" value={test.classroomId} />
      <input type="hidden" name="testId" value={test.testId} />
      <input type="hidden" name="itemId" value={question.id} />
      {place !== undefined && <input type="hidden" name="position" value={place} />}
      <SubmitButton busy={t("busy")}>
        {t.rich(place === undefined ? "add" : "take", {
          stem: question.body.stem,
          unseen: (words) => <span className="sr-only">{words}</span>,
        })}
      </SubmitButton>
    </form>
  );
}
