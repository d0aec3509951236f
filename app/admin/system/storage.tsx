import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { dataFolder } from "@/lib/server/installation";
import { isBackupLate } from "@/lib/system/backup-age";
import { Figures } from "./figures";

type Props = {
  folder: Awaited<ReturnType<typeof dataFolder>>;
  databaseBytes: number;
  now: Date;
};

/** How much room there is, and whether the backups are as they should be. */
export function Storage({ folder, databaseBytes, now }: Props) {
  const t = useTranslations("System");
  const format = useFormatter();
  const size = (bytes: number) =>
    bytes < 1e9 ? t("megabytes", { size: bytes / 1e6 }) : t("gigabytes", { size: bytes / 1e9 });
  const newest = folder?.newestBackup ?? null;
  const isLate = folder !== null && isBackupLate(newest, now);
  return (
    <>
      {isLate && <Notice>{newest ? t("backupLate") : t("backupNone")}</Notice>}
      <Figures
        title={t("storage")}
        lines={[
          [
            t("backup"),
            newest
              ? format.dateTime(newest, { dateStyle: "medium", timeStyle: "short" })
              : t("notYet"),
          ],
          [t("disk"), folder ? size(folder.freeBytes) : t("unknown")],
          [t("database"), size(databaseBytes)],
        ]}
      />
    </>
  );
}
