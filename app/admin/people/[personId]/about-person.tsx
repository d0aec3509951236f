import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import type { personOf } from "@/lib/people/store";

/** What administrators see of someone: the account, and nothing of what is learned with it. */
export function AboutPerson({
  person,
}: {
  person: NonNullable<Awaited<ReturnType<typeof personOf>>>;
}) {
  const t = useTranslations("Person");
  const role = useTranslations("Account.roles");
  const format = useFormatter();
  const { id, email, createdAt, lastSeenAt, taught, joined, devices } = person;
  const shown = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  return (
    <>
      <dl className="grid grid-cols-1 gap-x-6 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
        <Line name={t("email")}>{email}</Line>
        <Line name={t("role")}>{role(person.role)}</Line>
        <Line name={t("since")}>{shown(createdAt)}</Line>
        <Line name={t("seen")}>{lastSeenAt ? shown(lastSeenAt) : t("never")}</Line>
        <Line name={t("classes")}>{t("classCounts", { taught, joined })}</Line>
        <Line name={t("devices")}>{devices}</Line>
      </dl>
      <p className="flex flex-wrap gap-x-6">
        <TextLink href={`/admin/audit?about=${id}`} className="inline-flex min-h-11 items-center">
          {t("doneTo")}
        </TextLink>
        <TextLink href={`/admin/audit?by=${id}`} className="inline-flex min-h-11 items-center">
          {t("doneBy")}
        </TextLink>
      </p>
    </>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-14 text-muted max-sm:mt-2">{name}</dt>
      <dd className="tabular-nums wrap-anywhere">{children}</dd>
    </>
  );
}
