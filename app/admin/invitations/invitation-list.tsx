import { useFormatter, useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import { SecondStep } from "@/components/ui/second-step";
import { SubmitButton } from "@/components/ui/submit-button";
import type { openInvitations } from "@/lib/invitation/store";
import { takeInvitationBack } from "./actions";

/** The invitations that can still be used. */
export function InvitationList({
  invitations,
}: {
  invitations: Awaited<ReturnType<typeof openInvitations>>;
}) {
  const t = useTranslations("Invitations");
  const format = useFormatter();
  const shown = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("open")}</h2>
      {invitations.length === 0 && <Empty text={t("none")} />}
      <ul>
        {invitations.map(({ id, note, madeAt, expiresAt, madeBy }) => {
          const times = { at: shown(madeAt), until: shown(expiresAt) };
          return (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-3 border-t border-hairline py-2"
            >
              <div className="min-w-0">
                <p className="wrap-anywhere">{note}</p>
                <p className="text-14 text-muted wrap-anywhere">
                  {madeBy ? t("about", { ...times, name: madeBy.name }) : t("aboutNobody", times)}
                </p>
              </div>
              <SecondStep label={t("takeBack")}>
                <p>{t("takeBackText")}</p>
                <form action={takeInvitationBack}>
                  <input type="hidden" name="invitationId" value={id} />
                  <SubmitButton busy={t("busy")}>{t("takeBackSure")}</SubmitButton>
                </form>
              </SecondStep>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
