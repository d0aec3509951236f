import { useTranslations } from "next-intl";
import { deskWordsOf } from "@/lib/proposals/desk-words";
import type { Finding } from "@/lib/proposals/finding";

/** What the gate found, as an editor is told it. */
export function useFindingWords(): (
  finding: Pick<Finding, "rule" | "field" | "message">,
) => string {
  const t = useTranslations("DeskFinding");
  return (finding) => {
    const words = deskWordsOf(finding);
    return words ? t(words) : finding.message;
  };
}
