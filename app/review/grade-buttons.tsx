"use client";

import { useTranslations } from "next-intl";
import type { Preview } from "@/lib/review/preview";
import { type Rating, ratings } from "@/lib/review/scheduling";
import { useKeys } from "./use-keys";

type Props = { previews: Record<Rating, Preview>; onRate: (rating: Rating) => void };

/** Again, Hard, Good, Easy, each with what it does to the card. */
export function GradeButtons({ previews, onRate }: Props) {
  const t = useTranslations("Review");
  const good = () => onRate("GOOD");
  const byNumber = ratings.map((rating, index) => [String(index + 1), () => onRate(rating)]);
  useKeys({ single: { ...Object.fromEntries(byNumber), " ": good, Enter: good } });
  return (
    <div className="sticky bottom-0 grid grid-cols-[repeat(auto-fit,minmax(4rem,1fr))] gap-2 bg-paper py-3">
      {ratings.map((rating) => (
        <button
          key={rating}
          type="button"
          data-grade
          onClick={() => onRate(rating)}
          className={`flex min-h-14 cursor-pointer flex-col items-center rounded-control border px-1 py-2 leading-tight ${rating === "GOOD" ? "border-accent bg-accent text-on-accent" : "border-line bg-surface"}`}
        >
          <span className="font-medium">{t(`ratings.${rating}`)}</span>
          <span className="text-13">{previewText(previews[rating])}</span>
        </button>
      ))}
    </div>
  );

  function previewText(preview: Preview): string {
    return preview.again ? t("again") : t("days", { days: preview.days });
  }
}
