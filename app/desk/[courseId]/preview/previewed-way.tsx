import { useTranslations } from "next-intl";
import type { PreviewedItem } from "@/lib/content/compile/preview";
import type { Problem } from "@/lib/content/problem";
import { bringItemBack, dropItem, letItemBePractised, reserveItem } from "./actions";
import { PhoneQuestion } from "./phone-question";
import { WayDeed } from "./way-deed";
import { WayForm } from "./way-form";

type Props = {
  courseId: string;
  preview: PreviewedItem;
  problems: readonly Problem[];
  /** Whether it is kept for tests; null where it is not published yet. */
  isReserved: boolean | null;
};

/** One way of asking a fact, with what its editor may do about it. */
export function PreviewedWay({ courseId, preview, problems, isReserved }: Props) {
  const t = useTranslations("DeskPreview");
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
      {problems.map(({ rule, message, hard }) => (
        <p key={rule + message} className={`text-14 ${hard ? "text-wrong" : "text-muted"}`}>
          {message}
        </p>
      ))}
      <div className="flex flex-wrap items-start gap-2">
        <WayDeed {...ref} action={isDropped ? bringItemBack : dropItem}>
          {isDropped ? t("bringBack") : t("drop")}
        </WayDeed>
        {isReserved !== null && !isDropped && (
          <WayDeed {...ref} action={isReserved ? letItemBePractised : reserveItem}>
            {isReserved ? t("letPractise") : t("reserve")}
          </WayDeed>
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
