import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** Whether the database is as this release wants it. */
export function Migrations({ applied, released }: { applied: string[]; released: string[] }) {
  const t = useTranslations("System");
  const pending = released.filter((name) => !applied.includes(name));
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("migrations")}</h2>
      {pending.length > 0 && <Notice>{t("pending", { count: pending.length })}</Notice>}
      <p>{t("applied", { count: applied.length, last: applied.at(-1) ?? "" })}</p>
      {pending.length > 0 && (
        <ul className="list-disc pl-6 text-14 wrap-anywhere">
          {pending.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
