import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { Sheet } from "@/components/ui/sheet";
import { TextLink } from "@/components/ui/text-link";
import { waysInOf } from "@/lib/account/store";
import { requireViewer } from "@/lib/auth/session";
import { classroomsTaughtAlone, isLastAdmin } from "@/lib/leaving/store";
import { DeleteForm } from "./delete-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Leaving");
  return { title: t("title") };
}

const atOnce = ["signedOut", "unusable", "undo"] as const;
const later = ["erased", "grades", "coTaught", "courses", "backups"] as const;

export default async function DeleteAccountPage() {
  const viewer = await requireViewer();
  const [t, account, classrooms, mustStay, ways] = await Promise.all([
    getTranslations("Leaving"),
    getTranslations("Account"),
    classroomsTaughtAlone(viewer.id),
    isLastAdmin(viewer.id),
    waysInOf(viewer.id, undefined),
  ]);
  return (
    <Shell place="account" title={t("title")}>
      <BackLink href="/account">{account("title")}</BackLink>
      <Consequences title={t("atOnce")} points={atOnce.map((point) => t(point))} />
      <Consequences title={t("later")} points={later.map((point) => t(point))} />
      {classrooms.length > 0 && (
        <Sheet aria-labelledby="alone">
          <h2 id="alone" className="text-18 font-semibold">
            {t("alone")}
          </h2>
          <p>{t("aloneText")}</p>
          <ul className="flex list-disc flex-col gap-2 pl-6 wrap-anywhere">
            {classrooms.map(({ id, name, _count }) => (
              <li key={id}>{t("classroom", { name, count: _count.enrollments })}</li>
            ))}
          </ul>
        </Sheet>
      )}
      <p>
        <TextLink href="/account/data" className="inline-flex min-h-11 items-center">
          {t("takeData")}
        </TextLink>
      </p>
      {mustStay ? (
        <p className="font-semibold">{t("lastAdmin")}</p>
      ) : (
        <DeleteForm hasPassword={ways.password} />
      )}
    </Shell>
  );
}

function Consequences({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{title}</h2>
      <ul className="flex list-disc flex-col gap-2 pl-6">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
