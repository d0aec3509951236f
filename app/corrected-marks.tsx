import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { unseenRegrades } from "@/lib/regrading/store";

/** That results of one's own changed with a corrected question; nothing once one has looked at them. */
export async function CorrectedMarks({ viewerId }: { viewerId: string }) {
  const [t, results] = await Promise.all([getTranslations("Today"), unseenRegrades(viewerId)]);
  if (results.length === 0) return null;
  return (
    <ul className="flex flex-col">
      {results.map(({ id, title }) => (
        <li key={id}>
          {/* Looking is noted: not before the link is followed. */}
          <TextLink
            href={`/quizzes/${id}`}
            className="inline-flex min-h-11 items-center wrap-anywhere"
          >
            {t("marksCorrected", { title: title ?? t("aQuiz") })}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
