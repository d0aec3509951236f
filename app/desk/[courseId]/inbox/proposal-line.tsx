import { getTranslations } from "next-intl/server";
import { KindBadge } from "@/components/kind-badge";
import { draftOf } from "@/lib/proposals/fact-draft";
import type { Proposed } from "@/lib/proposals/store";
import { passagesOf } from "@/lib/proposals/stored-proposal";

/** A proposal in a list: what it says, of what kind, where it stands, and what is doubted of it. */
export async function ProposalLine({ proposed, title }: { proposed: Proposed; title: string }) {
  const t = await getTranslations("DeskInbox");
  const draft = proposed.draft ?? draftOf(proposed.body.fact);
  const [passage] = passagesOf(proposed.body.fact);
  const { doubts } = proposed.body;
  return (
    <span className="flex flex-col gap-1">
      <span className="font-serif text-18 wrap-anywhere">{draft.statement || t("unsaid")}</span>
      <span className="flex flex-wrap items-center gap-x-4 gap-y-1 text-14 text-muted">
        <KindBadge kind={draft.kind} />
        <span className="wrap-anywhere">
          {t("where", { title, paragraph: passage?.paragraph ?? 0 })}
        </span>
        <span>{t("by", { who: proposed.proposedBy })}</span>
        {proposed.draft && <span>{t("edited")}</span>}
        <span>{doubts.length === 0 ? t("noDoubts") : t("doubts", { count: doubts.length })}</span>
      </span>
    </span>
  );
}
