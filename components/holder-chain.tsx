import { useTranslations } from "next-intl";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";

/** Who says it, each with what they stand to gain, and through whom it reached us. */
export function HolderChain({ holders }: { holders: CompiledFact["holders"] }) {
  const t = useTranslations("Module");
  const [speaker, ...others] = holders;
  if (!speaker) return null;
  return (
    <p className="text-14">
      {t("saidBy")} <strong>{speaker.name}</strong>
      {speaker.interest && <> ({speaker.interest})</>}
      {others.length > 0 && (
        <span className="text-muted">
          , {t("via")} {others.map(({ name }) => name).join(", ")}
        </span>
      )}
    </p>
  );
}
