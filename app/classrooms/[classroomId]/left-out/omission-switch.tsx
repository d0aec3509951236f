import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";
import { askItemAgain, leaveItemOut } from "./actions";

type Props = {
  classroomId: string;
  itemId: string;
  /** How the question reads, for who hears the button. */
  stem: string;
  isLeftOut: boolean;
};

/** Leaves a question out for the class, and takes that back. */
export function OmissionSwitch({ classroomId, itemId, stem, isLeftOut }: Props) {
  const t = useTranslations("LeftOut");
  return (
    <form action={isLeftOut ? askItemAgain : leaveItemOut} className="sm:shrink-0">
      <input type="hidden" name="classroomId" value={classroomId} />
      <input type="hidden" name="itemId" value={itemId} />
      <SubmitButton busy={t("busy")}>
        {t.rich(isLeftOut ? "askAgain" : "leaveOut", {
          stem,
          unseen: (words) => <span className="sr-only">{words}</span>,
        })}
      </SubmitButton>
    </form>
  );
}
