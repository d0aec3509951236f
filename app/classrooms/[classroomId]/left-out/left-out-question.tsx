import { useTranslations } from "next-intl";
import { shownAnswer } from "@/lib/class-test/shown-answer";
import type { omissionsOf, readableItems } from "@/lib/omission/store";
import { OmissionNotes } from "./omission-notes";
import { OmissionSwitch } from "./omission-switch";

type Props = {
  classroomId: string;
  omission: Awaited<ReturnType<typeof omissionsOf>>[number];
  /** Null where the viewer may not read it any more. */
  item: ReturnType<Awaited<ReturnType<typeof readableItems>>["get"]> | null;
  tests: readonly { id: string; title: string }[];
  mayChange: boolean;
};

/** One question that is left out for a class, with what takes that back. */
export function LeftOutQuestion({ classroomId, omission, item, tests, mayChange }: Props) {
  const t = useTranslations("LeftOut");
  const way = useTranslations("TestDesk.families");
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-t border-hairline py-3 sm:flex-nowrap">
      <div className="flex min-w-0 flex-col gap-1 wrap-anywhere">
        {item ? (
          <>
            <p className="font-serif text-18">{item.body.stem}</p>
            <p className="text-14">{t("key", { answer: shownAnswer(item.body) })}</p>
            <p className="text-14 text-muted">{way(item.family)}</p>
          </>
        ) : (
          <p className="text-muted">{t("unreadable")}</p>
        )}
        <OmissionNotes classroomId={classroomId} omission={omission} tests={tests} />
      </div>
      {mayChange && (
        <OmissionSwitch
          classroomId={classroomId}
          itemId={omission.itemId}
          stem={item?.body.stem ?? ""}
          isLeftOut
        />
      )}
    </li>
  );
}
