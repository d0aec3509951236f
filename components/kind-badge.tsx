import {
  CircleHelp,
  type LucideIcon,
  MessageSquareQuote,
  Newspaper,
  PenLine,
  Signpost,
  Telescope,
} from "lucide-react";
import { useTranslations } from "next-intl";
import type { Kind } from "@/lib/content/kind";

const looks: Record<Kind, { Icon: LucideIcon; color: string }> = {
  reported: { Icon: Newspaper, color: "text-reported" },
  attributed: { Icon: MessageSquareQuote, color: "text-attributed" },
  allegation: { Icon: CircleHelp, color: "text-allegation" },
  forecast: { Icon: Telescope, color: "text-forecast" },
  opinion: { Icon: PenLine, color: "text-opinion" },
  recommendation: { Icon: Signpost, color: "text-recommendation" },
};

/** What sort of saying a statement is: colour, icon and word together, everywhere the same. */
export function KindBadge({ kind }: { kind: Kind }) {
  const t = useTranslations("Kind");
  const { Icon, color } = looks[kind];
  return (
    <span className={`inline-flex max-w-full items-center gap-1 text-14 font-medium ${color}`}>
      <Icon aria-hidden="true" className="size-4 shrink-0" />
      <span className="min-w-0 wrap-anywhere">{t(kind)}</span>
    </span>
  );
}
