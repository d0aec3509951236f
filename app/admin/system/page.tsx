import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdminPlaces } from "@/app/admin/admin-places";
import { Shell } from "@/components/shell";
import { requireAdministrator } from "@/lib/auth/access";
import { env } from "@/lib/env";
import { jobRuns } from "@/lib/jobs/store";
import { dataFolder, releasedMigrations, versions } from "@/lib/server/installation";
import { sendsMail } from "@/lib/server/mail";
import { appliedMigrations, databaseFigures, prismaVersion } from "@/lib/system/store";
import { Figures } from "./figures";
import { JobTable } from "./job-table";
import { Migrations } from "./migrations";
import { Storage } from "./storage";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("System");
  return { title: t("title") };
}

export default async function SystemPage() {
  await requireAdministrator();
  const { app, node, next } = versions();
  const [t, figures, folder] = await Promise.all([
    getTranslations("System"),
    databaseFigures(),
    dataFolder(),
  ]);
  const [applied, released, jobs] = await Promise.all([
    appliedMigrations(),
    releasedMigrations(),
    jobRuns(),
  ]);
  return (
    <Shell place="admin" title={t("title")} wide>
      <AdminPlaces here="system" />
      <Storage folder={folder} databaseBytes={Number(figures.bytes)} now={new Date()} />
      <Figures
        title={t("use")}
        lines={[
          [
            t("people"),
            t("peopleCounts", { people: figures.people, suspended: figures.suspended }),
          ],
          [t("sessions"), t("sessionCount", { count: figures.sessions })],
          [t("signUp"), t(`signUps.${env().SIGNUP}`)],
          [t("mail"), sendsMail() ? t("mailOn") : t("mailOff")],
        ]}
      />
      <JobTable jobs={jobs} now={new Date()} />
      <Figures
        title={t("versions")}
        lines={[
          ["Parallax", app],
          ["Node", node],
          ["Next", next],
          ["Prisma", prismaVersion()],
          ["PostgreSQL", figures.postgres],
        ]}
      />
      <Migrations applied={applied} released={released} />
    </Shell>
  );
}
