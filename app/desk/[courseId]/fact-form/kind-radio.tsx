import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { KindBadge } from "@/components/kind-badge";
import type { Kind } from "@/lib/content/kind";

type Props = Omit<ComponentProps<"input">, "type" | "name" | "value"> & { kind: Kind };

/** One of the kinds to choose from, with the question by which it is told. */
export function KindRadio({ kind, ...rest }: Props) {
  const t = useTranslations("DeskFact");
  return (
    <label className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 py-1">
      <input
        type="radio"
        name="kind"
        value={kind}
        className="size-5 shrink-0 accent-accent"
        {...rest}
      />
      <KindBadge kind={kind} />
      <span className="text-14 text-muted">{t(`kindQuestions.${kind}`)}</span>
    </label>
  );
}
