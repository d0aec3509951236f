"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { selectedWords } from "@/app/desk/[courseId]/proposals/[proposalId]/selected-words";
import { formOf } from "@/app/desk/[courseId]/proposals/[proposalId]/use-kept-draft";
import { proposeSelection } from "@/app/desk/[courseId]/proposals/actions";
import { Button } from "@/components/ui/button";

type Props = { courseId: string; documentId: string; paragraph: number; length: number };

/** Makes a proposal of the words that are selected in a paragraph, or of all of it where none are. */
export function MakeFact({ courseId, documentId, paragraph, length }: Props) {
  const t = useTranslations("DeskFact");
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [isUnreached, setUnreached] = useState(false);

  async function propose() {
    setBusy(true);
    const selected = selectedWords();
    const words = selected?.paragraph === paragraph ? selected : { paragraph, from: 0, to: length };
    const made = await proposeSelection(formOf({ courseId, documentId, ...words })).catch(
      () => null,
    );
    setBusy(false);
    setUnreached(made === null);
    if (made) router.push(`/desk/${courseId}/proposals/${made.proposalId}`);
  }

  return (
    <div className="flex flex-col items-start gap-1">
      {/* A press must not end what is selected. */}
      <Button
        type="button"
        disabled={isBusy}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => void propose()}
      >
        {t("makeFactOf", { number: paragraph })}
      </Button>
      <p role="status" className="text-14 text-wrong empty:hidden">
        {isUnreached && t("unreachedHere")}
      </p>
    </div>
  );
}
