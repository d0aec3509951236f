import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = {
  action: (form: FormData) => Promise<void>;
  courseId: string;
  factId: string;
  way: string;
  children: ReactNode;
};

/** A press that does something with one way of asking. */
export function WayDeed({ action, courseId, factId, way, children }: Props) {
  const t = useTranslations("DeskPreview");
  return (
    <form action={action}>
      <input type="hidden" name="courseId" value={courseId} />
      <input type="hidden" name="factId" value={factId} />
      <input type="hidden" name="way" value={way} />
      <SubmitButton busy={t("busy")}>{children}</SubmitButton>
    </form>
  );
}
