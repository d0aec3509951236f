import { Check, Minus, X } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { Sheet } from "@/components/ui/sheet";
import { TextLink } from "@/components/ui/text-link";
import { gainOf } from "@/lib/pretest/gain";
import { askedSince, pretestOf } from "@/lib/pretest/store";

type Props = {
  learnerId: string;
  moduleId: string;
  /** With each question, for the pretest's own page. */
  isWhole?: boolean;
};

/** What a learner knew before reading and since, as two numbers; nothing where there is no pretest. */
export async function BeforeReading({ learnerId, moduleId, isWhole = false }: Props) {
  const pretest = await pretestOf(learnerId, moduleId);
  if (!pretest?.isEnded) return null;
  const [t, asked] = await Promise.all([
    getTranslations("Pretest"),
    askedSince(learnerId, pretest.id),
  ]);
  const gain = gainOf(asked);
  return (
    <Sheet>
      <h2 className="text-18 font-semibold">{t("title")}</h2>
      <p>{t("before", gain)}</p>
      <p>{gain.again === 0 ? t("notYet") : t("since", gain)}</p>
      {gain.again > 0 && <p className="text-14 text-muted">{t("few")}</p>}
      {isWhole ? (
        <ol className="flex flex-col">
          {asked.map(({ position, stem, before, since }) => (
            <li key={position} className="flex flex-col gap-1 border-t border-hairline py-3">
              <span>{stem}</span>
              {since !== null && (
                <span className="flex flex-wrap gap-x-4 text-14">
                  <Known label={t("then")} points={before} />
                  <Known label={t("now")} points={since} />
                </span>
              )}
            </li>
          ))}
        </ol>
      ) : (
        <TextLink
          href={`/quizzes/${pretest.id}`}
          className="inline-flex min-h-11 items-center self-start"
        >
          {t("each")}
        </TextLink>
      )}
    </Sheet>
  );
}

/** Whether one answer was right, in words and with a sign. */
async function Known({ label, points }: { label: string; points: number | null }) {
  const t = await getTranslations("Pretest");
  if (points === null) {
    return (
      <span className="flex items-center gap-1 text-muted">
        <Minus aria-hidden="true" className="size-4" />
        {t("unanswered", { label })}
      </span>
    );
  }
  const isRight = points === 1;
  const Icon = isRight ? Check : X;
  return (
    <span className={`flex items-center gap-1 ${isRight ? "text-correct" : "text-wrong"}`}>
      <Icon aria-hidden="true" className="size-4" />
      {t(isRight ? "wasRight" : "wasWrong", { label })}
    </span>
  );
}
