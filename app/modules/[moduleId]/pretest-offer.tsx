import { getTranslations } from "next-intl/server";
import { startPretest } from "@/app/quizzes/actions";
import { Sheet } from "@/components/ui/sheet";
import { SubmitButton } from "@/components/ui/submit-button";
import { pretestOf } from "@/lib/pretest/store";
import { seenCardsOf } from "@/lib/progress/store";
import { BeforeReading } from "./before-reading";

type Props = { learnerId: string; moduleId: string; versionId: string };

/** Five questions before reading, offered while nothing of the module was studied; afterwards what was gained. */
export async function PretestOffer({ learnerId, moduleId, versionId }: Props) {
  const [t, pretest, seen] = await Promise.all([
    getTranslations("Pretest"),
    pretestOf(learnerId, moduleId),
    seenCardsOf(learnerId, [versionId]),
  ]);
  if (pretest?.isEnded) return <BeforeReading learnerId={learnerId} moduleId={moduleId} />;
  if (!pretest && (seen.get(versionId)?.seen ?? 0) > 0) return null;
  return (
    <Sheet>
      <h2 className="text-18 font-semibold">{t("title")}</h2>
      <p>{t("offer")}</p>
      <form action={startPretest}>
        <input type="hidden" name="versionId" value={versionId} />
        <SubmitButton busy={t("busy")}>{t(pretest ? "goOn" : "start")}</SubmitButton>
      </form>
    </Sheet>
  );
}
