"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFactForm, type WordingsOffer } from "@/app/desk/[courseId]/fact-form/form-context";
import { formOf } from "@/app/desk/[courseId]/proposals/[proposalId]/use-kept-draft";
import type { Sent } from "@/lib/content/propose/model/messages";
import { showWhatIsSent } from "./actions";

/** Every word that leaves this machine for what is typed now, asked for when it is unfolded. */
export function WhatIsSent({ of }: { of: Omit<WordingsOffer, "model"> }) {
  const t = useTranslations("DeskWordings");
  const { draft } = useFactForm();
  const [sent, setSent] = useState<Sent | "unsent" | null>(null);

  async function look(isOpen: boolean) {
    if (isOpen) setSent(await showWhatIsSent(formOf(of, draft)).catch(() => "unsent"));
  }

  return (
    <details className="w-full" onToggle={({ currentTarget }) => void look(currentTarget.open)}>
      <summary className="min-h-11 cursor-pointer py-2 font-medium">{t("whatIsSent")}</summary>
      {sent === "unsent" && <p>{t("failures.unsent")}</p>}
      {sent && sent !== "unsent" && (
        <pre className="max-h-96 overflow-auto border-t border-hairline py-2 text-13 whitespace-pre-wrap wrap-anywhere">
          {`${sent.system}\n\n${sent.prompt}`}
        </pre>
      )}
    </details>
  );
}
