import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { requireInstructor } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import { classroomOf } from "@/lib/classroom/store";
import { omissionsOf, readableItems, testsAsking } from "@/lib/omission/store";
import { uuidOrNotFound } from "@/lib/server/uuid-or-not-found";
import { LeftOutQuestion } from "./left-out-question";

type Props = { params: Promise<{ classroomId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("LeftOut");
  return { title: t("title") };
}

/** What is left out for a class, for all who teach it; its students never see this. */
export default async function LeftOutPage({ params }: Props) {
  const viewer = await requireViewer();
  const { classroomId } = await params;
  await requireInstructor(viewer.id, uuidOrNotFound(classroomId));
  const classroom = (await classroomOf(viewer.id, classroomId)) ?? notFound();
  const omissions = await omissionsOf(classroomId);
  const ids = omissions.map(({ itemId }) => itemId);
  const [t, readable, tests] = await Promise.all([
    getTranslations("LeftOut"),
    readableItems(viewer.id, ids),
    testsAsking(classroomId, ids),
  ]);
  return (
    <Shell place="classrooms" title={t("title")}>
      <BackLink href={`/classrooms/${classroomId}`}>{classroom.name}</BackLink>
      <p className="text-muted">{t("lead")}</p>
      {omissions.length === 0 && <Empty text={t("empty")} />}
      <ul className="flex flex-col">
        {omissions.map((omission) => (
          <LeftOutQuestion
            key={omission.itemId}
            classroomId={classroomId}
            omission={omission}
            item={readable.get(omission.itemId) ?? null}
            tests={tests.get(omission.itemId) ?? []}
            mayChange={classroom.archiving === null}
          />
        ))}
      </ul>
    </Shell>
  );
}
