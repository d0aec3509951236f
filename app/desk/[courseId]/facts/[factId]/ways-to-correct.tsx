import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

/** The three ways in which a fact that learners have changes, each told before it is done. */
export function WaysToCorrect({ courseId, factId }: { courseId: string; factId: string }) {
  const t = useTranslations("DeskCorrection");
  return (
    <ul className="flex flex-wrap gap-x-6">
      {(["correct", "supersede", "remove"] as const).map((deed) => (
        <li key={deed}>
          <TextLink
            href={`/desk/${courseId}/facts/${factId}/${deed}`}
            className="inline-flex min-h-11 items-center"
          >
            {t(`${deed}.title`)}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
