import { useTranslations } from "next-intl";
import { OmissionNotes } from "@/app/classrooms/[classroomId]/left-out/omission-notes";
import { OmissionSwitch } from "@/app/classrooms/[classroomId]/left-out/omission-switch";
import { PhoneQuestion } from "@/app/desk/[courseId]/preview/phone-question";
import { TextLink } from "@/components/ui/text-link";
import { addressOf } from "@/lib/cards/address";
import type { omissionsOf, testsAsking } from "@/lib/omission/store";
import type { ClassItem } from "@/lib/test-material/store";

type Question = ClassItem & { shown: string };

type Props = {
  classroomId: string;
  questions: readonly Question[];
  /** Of which one it is shown how students see it. */
  opened: string | undefined;
  /** The page, and what it was asked for. */
  address: { path: string; asking: Record<string, string | undefined> };
  known: {
    omissions: Awaited<ReturnType<typeof omissionsOf>>;
    tests: Awaited<ReturnType<typeof testsAsking>>;
  };
  mayChange: boolean;
};

/** Questions with their keys, each as students see it on request, and with what leaves it out. */
export function ClassQuestions({ questions, opened, address, known, ...rest }: Props) {
  return (
    <ol className="flex flex-col">
      {questions.map((question) => {
        const { id } = question;
        const isOpen = id === opened;
        const item = isOpen ? undefined : id;
        return (
          <li
            key={id}
            id={id}
            className="flex scroll-mt-4 flex-col gap-3 border-t border-hairline py-3"
          >
            <div className="flex flex-wrap items-center justify-between gap-3 sm:flex-nowrap">
              <div className="flex min-w-0 flex-col gap-1 wrap-anywhere">
                <Words question={question} />
                <OmissionNotes
                  classroomId={rest.classroomId}
                  omission={known.omissions.find(({ itemId }) => itemId === id) ?? null}
                  tests={known.tests.get(id) ?? []}
                />
                <SeeIt
                  href={`${addressOf(address.path, { ...address.asking, item })}#${id}`}
                  stem={question.body.stem}
                  isOpen={isOpen}
                />
              </div>
              {rest.mayChange && (
                <OmissionSwitch
                  classroomId={rest.classroomId}
                  itemId={id}
                  stem={question.body.stem}
                  isLeftOut={question.isLeftOut}
                />
              )}
            </div>
            {isOpen && <PhoneQuestion item={question.body} isDropped={false} />}
          </li>
        );
      })}
    </ol>
  );
}

function Words({ question: { body, family, kind, shown } }: { question: Question }) {
  const t = useTranslations("LeftOut");
  const way = useTranslations("TestDesk.families");
  const kindName = useTranslations("Kind");
  return (
    <>
      <p className="font-serif text-18">{body.stem}</p>
      <p className="text-14">{t("key", { answer: shown })}</p>
      <p className="text-14 text-muted">
        {[way(family), ...(kind ? [kindName(kind)] : [])].join(" · ")}
      </p>
    </>
  );
}

function SeeIt({ href, stem, isOpen }: { href: string; stem: string; isOpen: boolean }) {
  const t = useTranslations("LeftOut");
  return (
    <TextLink href={href} className="inline-flex min-h-11 items-center self-start text-14">
      {t.rich(isOpen ? "close" : "asStudents", {
        stem,
        unseen: (words) => <span className="sr-only">{words}</span>,
      })}
    </TextLink>
  );
}
