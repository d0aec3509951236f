"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useKeys } from "@/app/review/use-keys";
import { Button } from "@/components/ui/button";
import { Field, SelectField } from "@/components/ui/field";
import { fold } from "@/lib/content/fold";
import { isFoundBy } from "@/lib/factbase/query";

export type Merging = { factId: string; stance: "" | "confirms" | "denies" | "qualifies" };

type Props = {
  /** Those most like the draft, the likest first. */
  facts: readonly { id: string; statement: string }[];
  onMerge: (merging: Merging) => void;
  onClose: () => void;
};

const stances = ["", "confirms", "denies", "qualifies"] as const;

/** To which fact it is added: its passage, its comments, and who says it there. */
export function MergePanel({ facts, onMerge, onClose }: Props) {
  const t = useTranslations("DeskFact");
  const [query, setQuery] = useState("");
  const [stance, setStance] = useState<Merging["stance"]>("");
  const field = useRef<HTMLDivElement>(null);
  useKeys({ single: { Escape: onClose } });
  useEffect(() => field.current?.querySelector("input")?.focus(), []);
  const found = facts.filter(({ statement }) => isFoundBy(fold(statement), query)).slice(0, 8);
  return (
    <section
      aria-label={t("mergeInto")}
      className="flex flex-col gap-3 rounded-sheet border border-line bg-surface p-4"
    >
      <h2 className="text-18 font-semibold">{t("mergeInto")}</h2>
      <p className="text-14 text-muted">{t("mergeHint")}</p>
      <div ref={field}>
        <Field
          label={t("findFact")}
          type="search"
          value={query}
          maxLength={100}
          onChange={({ target }) => setQuery(target.value)}
        />
      </div>
      <SelectField
        label={t("mergeStance")}
        value={stance}
        onChange={({ target }) => setStance(target.value as Merging["stance"])}
      >
        {stances.map((one) => (
          <option key={one} value={one}>
            {t(one === "" ? "mergeStances.none" : `mergeStances.${one}`)}
          </option>
        ))}
      </SelectField>
      {found.length === 0 && <p className="text-muted">{t("noFactFound")}</p>}
      <ul className="flex flex-col">
        {found.map(({ id, statement }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-3 border-t border-hairline py-2"
          >
            <span className="min-w-0 flex-1 basis-60 wrap-anywhere">{statement}</span>
            <Button type="button" onClick={() => onMerge({ factId: id, stance })}>
              {t("mergeHere")}
            </Button>
          </li>
        ))}
      </ul>
      <Button type="button" className="self-start" onClick={onClose}>
        {t("cancel")}
      </Button>
    </section>
  );
}
