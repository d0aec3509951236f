import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskCourse } from "@/app/desk/[courseId]/desk-course";
import { LastDecision } from "@/app/desk/[courseId]/last-decision";
import { DeskNav } from "@/components/desk-nav";
import { Pager } from "@/components/pager";
import { Shell } from "@/components/shell";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { SelectField } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { LinkButton } from "@/components/ui/link-button";
import { addressOf } from "@/lib/cards/address";
import { entriesOf } from "@/lib/course-entries/store";
import { orders, siftingSchema } from "@/lib/proposals/sifting-schema";
import { proposalCounts, undecided } from "@/lib/proposals/store";
import { ProposalLine } from "./proposal-line";

type Props = {
  params: Promise<{ courseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

type Sifted = ReturnType<typeof siftingSchema.parse>;

/** More than this a page does not show. */
const pageLength = 30;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course } = await deskCourse((await params).courseId);
  const t = await getTranslations("DeskInbox");
  return { title: `${t("title")} · ${course.title}` };
}

/** What is proposed and nobody has decided on, by how sure who proposed it is. */
export default async function InboxPage({ params, searchParams }: Props) {
  const { viewer, course } = await deskCourse((await params).courseId);
  const sifted = siftingSchema.parse(await searchParams);
  const { order, document: documentId, after } = sifted;
  const sifting = { courseId: course.id, order, documentId };
  const [t, found, counts, documents] = await Promise.all([
    getTranslations("DeskInbox"),
    undecided(viewer.id, sifting, { after, take: pageLength + 1 }),
    proposalCounts(viewer.id, course.id),
    entriesOf(course.id, { sort: "DOCUMENT" }),
  ]);
  const shown = found.slice(0, pageLength);
  const titles = new Map(documents.map(({ id, body }) => [id, `${body.title}`]));
  const asked = { order, document: documentId ?? "" };
  const path = `/desk/${course.id}`;
  return (
    <Shell place="desk" title={t("title")} wide>
      <DeskNav course={course} here="inbox" />
      <Progress counts={counts.filter((one) => !documentId || one.documentId === documentId)} />
      <LastDecision viewerId={viewer.id} courseId={course.id} />
      {counts.length > 0 && <SiftingForm {...{ sifted, counts, titles }} />}
      {shown.length === 0 ? (
        <Empty text={t(counts.length === 0 ? "nothingProposed" : "allDecided")}>
          <LinkButton href={path}>{t("toCourse")}</LinkButton>
        </Empty>
      ) : (
        <>
          <p className="text-14 text-muted">{t(`orderHint.${order}`)}</p>
          <ul className="flex flex-col">
            {shown.map((proposed) => (
              <li key={proposed.id} className="border-t border-hairline">
                <Link
                  href={addressOf(`${path}/proposals/${proposed.id}`, asked)}
                  className="block py-3 hover:text-accent"
                >
                  <ProposalLine
                    proposed={proposed}
                    title={titles.get(proposed.documentId) ?? proposed.documentId}
                  />
                </Link>
              </li>
            ))}
          </ul>
          <Pager
            path={`${path}/inbox`}
            asked={{ ...asked, after: after ?? undefined }}
            after={found.length > pageLength ? (shown.at(-1)?.id ?? null) : null}
          />
        </>
      )}
    </Shell>
  );
}

type Counts = Awaited<ReturnType<typeof proposalCounts>>;

async function Progress({ counts }: { counts: Counts }) {
  const t = await getTranslations("DeskInbox");
  const total = counts.reduce((sum, one) => sum + one.total, 0);
  const decided = counts.reduce((sum, one) => sum + one.decided, 0);
  if (total === 0) return null;
  const label = t("progress", { decided, total });
  return (
    <div className="flex flex-col gap-1">
      <p className="tabular-nums">{label}</p>
      <progress
        className="block h-1 w-full appearance-none bg-hairline [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-hairline [&::-webkit-progress-value]:bg-accent"
        value={decided}
        max={total}
        aria-label={label}
      />
    </div>
  );
}

async function SiftingForm({
  sifted: { order, document },
  counts,
  titles,
}: {
  sifted: Sifted;
  counts: Counts;
  titles: ReadonlyMap<string, string>;
}) {
  const t = await getTranslations("DeskInbox");
  return (
    <form className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
      <SelectField label={t("order")} name="order" defaultValue={order}>
        {orders.map((one) => (
          <option key={one} value={one}>
            {t(`orders.${one}`)}
          </option>
        ))}
      </SelectField>
      <SelectField label={t("document")} name="document" defaultValue={document ?? ""}>
        <option value="">{t("allDocuments")}</option>
        {counts.map(({ documentId, total, decided }) => (
          <option key={documentId} value={documentId}>
            {t("documentCount", {
              title: titles.get(documentId) ?? documentId,
              ...{ decided, total },
            })}
          </option>
        ))}
      </SelectField>
      <Button>{t("show")}</Button>
    </form>
  );
}
