"use client";

import { useTranslations } from "next-intl";
import type { Preview } from "@/lib/review/preview";
import { type Rating, ratings } from "@/lib/review/scheduling";
import type { ScreenSettings } from "@/lib/review-settings/settings";
import { useKeys } from "./use-keys";

type Props = {
  screen: Pick<ScreenSettings, "twoButtons" | "intervalsHidden" | "keys">;
  previews: Record<Rating, Preview>;
  onRate: (rating: Rating) => void;
};

const twoRatings: readonly Rating[] = ["AGAIN", "GOOD"];

/** Again, Hard, Good, Easy, or two of them, each with what it does to the card. */
export function GradeButtons({ screen, previews, onRate }: Props) {
  const t = useTranslations("Review");
  const offered = screen.twoButtons ? twoRatings : ratings;
  const good = () => onRate("GOOD");
  // With two buttons too each rating has its own key, for hands that know them.
  const bySign = offered.map((rating) => [screen.keys[rating], () => onRate(rating)]);
  useKeys({ single: { ...Object.fromEntries(bySign), " ": good, Enter: good } });
  return (
    <div className="sticky bottom-0 grid grid-cols-[repeat(auto-fit,minmax(4rem,1fr))] gap-2 bg-paper py-3">
      {offered.map((rating) => (
        <button
          key={rating}
          type="button"
          data-grade
          onClick={() => onRate(rating)}
          className={`flex min-h-14 cursor-pointer flex-col items-center justify-center rounded-control border px-1 py-2 leading-tight ${rating === "GOOD" ? "border-accent bg-accent text-on-accent" : "border-line bg-surface"}`}
        >
          <span className="font-medium">{t(`ratings.${rating}`)}</span>
          {!screen.intervalsHidden && (
            <span className="text-13">{previewText(previews[rating])}</span>
          )}
        </button>
      ))}
    </div>
  );

  function previewText(preview: Preview): string {
    return preview.again ? t("again") : t("days", { days: preview.days });
  }
}
