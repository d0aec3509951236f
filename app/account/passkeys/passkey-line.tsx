import { useFormatter, useTranslations } from "next-intl";
import { SecondStep } from "@/components/ui/second-step";
import { SubmitButton } from "@/components/ui/submit-button";
import type { passkeysOf } from "@/lib/passkey/store";
import { removePasskey } from "./actions";

type Props = {
  passkey: Awaited<ReturnType<typeof passkeysOf>>[number];
  /** Where it is the only way in. */
  stays: boolean;
};

export function PasskeyLine({ passkey, stays }: Props) {
  const [t, format] = [useTranslations("Passkeys"), useFormatter()];
  const { id, name, createdAt, lastUsedAt, copiedAt } = passkey;
  const shown = (date: Date) => format.dateTime(date, { dateStyle: "medium", timeStyle: "short" });
  const used = lastUsedAt ? shown(lastUsedAt) : "none";
  return (
    <li className="flex flex-col gap-3 rounded-sheet border border-hairline bg-surface p-4">
      <div>
        <p className="font-semibold wrap-anywhere">{name}</p>
        <p className="text-14 text-muted">{t("times", { made: shown(createdAt), used })}</p>
        {copiedAt && <p className="text-14 text-wrong">{t("copied")}</p>}
      </div>
      {stays ? (
        <p className="text-14 text-muted">{t("lastWay")}</p>
      ) : (
        <RemoveStep id={id} name={name} />
      )}
    </li>
  );
}

function RemoveStep({ id, name }: { id: string; name: string }) {
  const t = useTranslations("Passkeys");
  return (
    <SecondStep label={t("removeOf", { name })}>
      <p>{t("removeText", { name })}</p>
      <form action={removePasskey}>
        <input type="hidden" name="passkeyId" value={id} />
        <SubmitButton busy={t("busy")}>{t("removeSure")}</SubmitButton>
      </form>
    </SecondStep>
  );
}
