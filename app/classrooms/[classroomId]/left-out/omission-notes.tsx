import { useFormatter, useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { omissionsOf } from "@/lib/omission/store";

type Props = {
  classroomId: string;
  /** Null where the class is asked it. */
  omission: Pick<Awaited<ReturnType<typeof omissionsOf>>[number], "omittedAt" | "omittedBy"> | null;
  /** Those of the class's tests in which it is set. */
  tests: readonly { id: string; title: string }[];
};

/** Since when and by whom a question is left out, and what that means for tests in which it is set. */
export function OmissionNotes({ classroomId, omission, tests }: Props) {
  const t = useTranslations("LeftOut");
  const format = useFormatter();
  const date = omission && format.dateTime(omission.omittedAt, { dateStyle: "long" });
  return (
    <div className="flex flex-col gap-1 text-14 wrap-anywhere">
      <p role="status" className="font-medium empty:hidden">
        {omission?.omittedBy && t("since", { date: `${date}`, name: omission.omittedBy.name })}
        {omission && !omission.omittedBy && t("sinceDeleted", { date: `${date}` })}
      </p>
      {tests.map(({ id, title }) => (
        <p key={id} className={omission ? "text-wrong" : "text-muted"}>
          {t.rich(omission ? "leftOutOfTest" : "inTest", {
            title,
            test: (words) => (
              <TextLink href={`/classrooms/${classroomId}/tests/${id}`}>{words}</TextLink>
            ),
          })}
        </p>
      ))}
    </div>
  );
}
