import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { deskCourse } from "@/app/desk/[courseId]/desk-course";
import { LastDecision } from "@/app/desk/[courseId]/last-decision";
import { DeskNav } from "@/components/desk-nav";
import { Shell } from "@/components/shell";
import { LinkButton } from "@/components/ui/link-button";
import { addressOf } from "@/lib/cards/address";
import { siftingSchema } from "@/lib/proposals/sifting-schema";
import { proposal, undecided } from "@/lib/proposals/store";
import { reviewSettingsOf } from "@/lib/review-settings/store";
import { uuidOrNotFound } from "@/lib/server/uuid-or-not-found";
import { ProposalDesk } from "./proposal-desk";
import { shownProposal } from "./shown-proposal";

type Props = {
  params: Promise<{ courseId: string; proposalId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Read once, for the title and for the page. */
const proposedAt = cache(async (courseId: string, proposalId: string) => {
  const { viewer, course } = await deskCourse(courseId);
  const id = uuidOrNotFound(proposalId);
  const proposed = (await proposal(viewer.id, { courseId: course.id, id })) ?? notFound();
  return { viewer, course, proposed };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseId, proposalId } = await params;
  const { course } = await proposedAt(courseId, proposalId);
  const t = await getTranslations("DeskInbox");
  return { title: `${t("proposal")} · ${course.title}` };
}

/** One proposal beside its passage, to be accepted, mended, merged or rejected. */
export default async function ProposalPage({ params, searchParams }: Props) {
  const { courseId, proposalId } = await params;
  const { viewer, course, proposed } = await proposedAt(courseId, proposalId);
  const sifting = siftingSchema.parse(await searchParams);
  const [t, { screen }, shown, next] = await Promise.all([
    getTranslations("DeskInbox"),
    reviewSettingsOf(viewer.id),
    shownProposal(viewer.id, course.id, proposed),
    nextAddress(viewer.id, course.id, { ...sifting, after: proposed.id }),
  ]);
  return (
    <Shell place="desk" title={t("proposal")} wide>
      <DeskNav course={course} />
      <LastDecision viewerId={viewer.id} courseId={course.id} />
      {proposed.decision ? (
        <>
          <p>
            {t(`decided.${proposed.decision.outcome}`, {
              name: proposed.decision.decidedBy?.name ?? t("somebody"),
            })}
          </p>
          <LinkButton href={next} className="self-start">
            {t("next")}
          </LinkButton>
        </>
      ) : (
        <ProposalDesk key={proposed.id} {...shown} next={next} shortcutsOff={screen.shortcutsOff} />
      )}
    </Shell>
  );
}

type Sifted = ReturnType<typeof siftingSchema.parse>;

/** The one after this in the inbox as it is sifted, else the first of it, else the inbox. */
async function nextAddress(
  viewerId: string,
  courseId: string,
  { order, document, after }: Sifted,
): Promise<string> {
  const sifting = { courseId, order, documentId: document };
  const [beyond] = await undecided(viewerId, sifting, { after, take: 1 });
  const first = beyond ? [beyond] : await undecided(viewerId, sifting, { after: null, take: 2 });
  const next = first.find(({ id }) => id !== after);
  const asked = { order, document: document ?? "" };
  if (!next) return addressOf(`/desk/${courseId}/inbox`, asked);
  return addressOf(`/desk/${courseId}/proposals/${next.id}`, asked);
}
