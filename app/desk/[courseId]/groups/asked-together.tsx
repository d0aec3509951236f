import { useTranslations } from "next-intl";
import { PhoneQuestion } from "@/app/desk/[courseId]/preview/phone-question";
import { ReserveDeed } from "@/app/desk/[courseId]/preview/reserve-deed";
import { useFindingWords } from "@/app/desk/[courseId]/use-finding-words";
import { SubmitButton } from "@/components/ui/submit-button";
import type { PreviewedGroup } from "@/lib/content/compile/groups/preview-groups";
import { findingOf } from "@/lib/proposals/finding";
import { bringGroupBack, dropGroup } from "./actions";
import { GroupForm } from "./group-form";

type Props = {
  courseId: string;
  groups: readonly PreviewedGroup[];
  /** What the entries of the course are called, by id. */
  called: ReadonlyMap<string, string>;
  /** Of each item that is published whether it is kept for tests. */
  reservations: ReadonlyMap<string, boolean>;
};

/** The questions that ask a fact beside others, with what its editor may do about them. */
export function AskedTogether({ groups, ...more }: Props) {
  const t = useTranslations("DeskPreview");
  if (groups.length === 0) return null;
  return (
    <section id="together" className="flex flex-col gap-3 pt-6">
      <h3 className="font-semibold">{t("together")}</h3>
      <ul className="flex flex-col gap-6">
        {groups.map((group) => (
          <AskedGroup key={group.groupId} group={group} {...more} />
        ))}
      </ul>
    </section>
  );
}

type GroupProps = Omit<Props, "groups"> & { group: PreviewedGroup };

function AskedGroup({ courseId, group, called, reservations }: GroupProps) {
  const t = useTranslations("DeskPreview");
  const wordsOf = useFindingWords();
  const { groupId, item, isDropped, isChanged, problems } = group;
  const isReserved = reservations.get(item.id);
  const notes = [
    t(`families.${item.family}`),
    ...(isDropped ? [t("isDropped")] : []),
    ...(isChanged ? [t("isChanged")] : []),
    ...(isReserved ? [t("isReserved")] : []),
  ];
  return (
    <li className="flex flex-col gap-2">
      <h4 className="text-14 font-medium">{notes.join(" · ")}</h4>
      <PhoneQuestion item={item} isDropped={isDropped} />
      {problems.map((problem) => (
        <p key={problem.message} className="text-14 text-wrong">
          {wordsOf(findingOf(problem, called))}
        </p>
      ))}
      <div className="flex flex-wrap items-start gap-2">
        <form action={isDropped ? bringGroupBack : dropGroup}>
          <input type="hidden" name="courseId" value={courseId} />
          <input type="hidden" name="groupId" value={groupId} />
          <SubmitButton busy={t("busy")}>{t(isDropped ? "bringBack" : "drop")}</SubmitButton>
        </form>
        {isReserved !== undefined && !isDropped && (
          <ReserveDeed courseId={courseId} itemId={item.id} isReserved={isReserved} />
        )}
        {!isDropped && <GroupForm courseId={courseId} groupId={groupId} stem={item.stem} />}
      </div>
    </li>
  );
}
