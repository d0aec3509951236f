import { Check, Contrast, type LucideIcon, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Mark } from "@/lib/quiz/marking";

const looks: Record<Mark["verdict"], { Icon: LucideIcon; color: string }> = {
  right: { Icon: Check, color: "text-correct" },
  slip: { Icon: Check, color: "text-correct" },
  partly: { Icon: Contrast, color: "text-ink" },
  wrong: { Icon: X, color: "text-wrong" },
};

/** What an answer was worth, said when it appears. */
export function VerdictLine({ mark: { verdict, points } }: { mark: Mark }) {
  const t = useTranslations("Quiz");
  const { Icon, color } = looks[verdict];
  return (
    <p role="status" className={`flex items-center gap-2 text-18 font-semibold ${color}`}>
      <Icon aria-hidden="true" className="size-5 shrink-0" />
      {t(verdict, { points })}
    </p>
  );
}

/** The same as a sign of its own. */
export function VerdictSign({ mark: { verdict, points } }: { mark: Mark }) {
  const t = useTranslations("Quiz");
  const { Icon, color } = looks[verdict];
  return (
    <Icon
      role="img"
      aria-label={t(verdict, { points })}
      className={`mt-0.5 size-5 shrink-0 ${color}`}
    />
  );
}
