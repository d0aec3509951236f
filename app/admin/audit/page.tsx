import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdminPlaces } from "@/app/admin/admin-places";
import { Pager } from "@/components/pager";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { askedSpan } from "@/lib/audit/asked-span";
import { type AuditQuery, auditQuerySchema } from "@/lib/audit/schema";
import { auditPage } from "@/lib/audit/store";
import { requireAdministrator } from "@/lib/auth/access";
import { personIdOf } from "@/lib/people/store";
import { AuditForm } from "./audit-form";
import { AuditTable } from "./audit-table";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Audit");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AuditPage({ searchParams }: Props) {
  const viewer = await requireAdministrator();
  const query = auditQuerySchema.parse(await searchParams);
  const { entries, after } = await askedEntries(query, viewer.zone);
  const t = await getTranslations("Audit");
  return (
    <Shell place="admin" title={t("title")} wide>
      <AdminPlaces here="audit" />
      <p className="max-w-column text-muted">{t("lead", { zone: viewer.zone })}</p>
      <AuditForm query={query} />
      {entries.length > 0 ? <AuditTable entries={entries} /> : <Empty text={t("none")} />}
      <Pager path="/admin/audit" asked={query} after={after} />
    </Shell>
  );
}

/** None where nobody is the person that is asked for. */
async function askedEntries({ deed, by, about, after, ...days }: AuditQuery, zone: string) {
  const [actorId, personId] = await Promise.all(
    [by, about].map((whom) => whom && personIdOf(whom)),
  );
  if (actorId === null || personId === null) return { entries: [], after: null };
  const span = askedSpan(days, zone);
  return auditPage({ deed, actorId, personId, span, after });
}
