import { useFormatter, useTranslations } from "next-intl";

/** Until when answers are taken, by the server's clock. It does not tick: nobody is hurried. */
export function ClosingLine({ closesAt, now }: { closesAt: Date | null; now: Date }) {
  const t = useTranslations("Quiz");
  const format = useFormatter();
  if (!closesAt) return null;
  const minutes = Math.floor((closesAt.getTime() - now.getTime()) / 60_000);
  return (
    <p className="font-medium">
      {t("closes", {
        at: format.dateTime(closesAt, { dateStyle: "medium", timeStyle: "short" }),
        minutes,
      })}
    </p>
  );
}
