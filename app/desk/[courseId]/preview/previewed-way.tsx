import { useTranslations } from "next-intl";
import { useFindingWords } from "@/app/desk/[courseId]/use-finding-words";
import type { PreviewedItem } from "@/lib/content/compile/preview";
import type { Finding } from "@/lib/proposals/finding";
import { bringItemBack, dropItem } from "./actions";
import { PhoneQuestion } from "./phone-question";
import { ReserveDeed } from "./reserve-deed";
import { WayDeed } from "./way-deed";
import { WayForm } from "./way-form";

type Props = {
  courseId: string;
  preview: PreviewedItem;
  problems: readonly Finding[];
  /** Whether it is kept for tests; null where it is not published yet. */
  isReserved: boolean | null;
};

/** One way of asking a fact, with what its editor may do about it. */
export function PreviewedWay({ courseId, preview, problems, isReserved }: Props) {
  const t = useTranslations("DeskPreview");
  const wordsOf = useFindingWords();
  const { item, way, isDropped, isChanged, isRewordable, offered } = preview;
  const ref = { courseId, factId: item.factId, way };
  const notes = [
    t(`families.${item.family}`),
    ...(isDropped ? [t("isDropped")] : []),
    ...(isChanged ? [t("isChanged")] : []),
    ...(isReserved ? [t("isReserved")] : []),
  ];
  return (
    <li className="flex flex-col gap-2">
      <h3 className="text-14 font-medium">{notes.join(" · ")}</h3>
      <PhoneQuestion item={item} isDropped={isDropped} />
      {problems.map((finding) => (
        <p
          key={finding.rule + finding.message}
          className={`text-14 ${finding.hard ? "text-wrong" : "text-muted"}`}
        >
          {wordsOf(finding)}
        </p>
      ))}
      <div className="flex flex-wrap items-start gap-2">
        <WayDeed {...ref} action={isDropped ? bringItemBack : dropItem}>
          {isDropped ? t("bringBack") : t("drop")}
        </WayDeed>
        {isReserved !== null && !isDropped && (
          <ReserveDeed courseId={courseId} itemId={item.id} isReserved={isReserved} />
        )}
        {!isDropped && (
          <WayForm
            {...ref}
            stem={item.stem}
            isRewordable={isRewordable}
            offered={offered}
            wrong={item.options.flatMap(({ id, right }) => (right ? [] : [id]))}
          />
        )}
      </div>
    </li>
  );
}
