import { useTranslations } from "next-intl";
import { PartialDate } from "@/components/partial-date";
import { TextLink } from "@/components/ui/text-link";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";

const stances = ["confirms", "denies", "qualifies", "none"] as const;

/** What the parties said about it, and when; a stated silence is a comment too. */
export function Comments({ comments }: Pick<CompiledFact, "comments">) {
  const t = useTranslations("Fact");
  return (
    <ul className="flex flex-col gap-2">
      {comments.map(({ by, name, stance, asOf }) => (
        <li key={`${by} ${asOf.date}`}>
          <TextLink href={`/glossary/${by}`}>{name}</TextLink>{" "}
          {t(`stances.${stances.find((one) => one === stance) ?? "none"}`)},{" "}
          <PartialDate date={asOf.date} />
        </li>
      ))}
    </ul>
  );
}
