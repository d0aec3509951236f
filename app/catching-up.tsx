import { getTranslations } from "next-intl/server";
import { SubmitButton } from "@/components/ui/submit-button";
import { askAllAtOnce } from "./review/actions";

/** That a plan is kept to, until when, and the way to take it back. */
export async function CatchingUp({ until }: { until: string }) {
  const t = await getTranslations("Today.catchUp");
  return (
    <div className="flex flex-col items-start gap-3 border-t border-hairline pt-3">
      <p className="text-muted">{t("text", { date: until })}</p>
      <form action={askAllAtOnce}>
        <input type="hidden" name="wanted" value="all-at-once" />
        <SubmitButton busy={t("busy")}>{t("drop")}</SubmitButton>
      </form>
    </div>
  );
}
