import { useTranslations } from "next-intl";
import { Notice } from "./ui/notice";

/** That there were too many tries, and when the next one is heard; nothing where there is no wait. */
export function WaitNotice({ minutes = 0 }: { minutes?: number | undefined }) {
  const t = useTranslations("Wait");
  return minutes > 0 ? <Notice>{t("tooMany", { minutes })}</Notice> : null;
}
