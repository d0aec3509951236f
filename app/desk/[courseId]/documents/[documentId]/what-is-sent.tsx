import { getTranslations } from "next-intl/server";
import type { DocumentKey } from "@/lib/desk-documents/store";
import { whatIsSent } from "@/lib/server/model-proposals";
import { proposableText } from "@/lib/server/proposable-text";

/** Every word of a document that leaves this machine when a model is asked. */
export async function WhatIsSent({ of }: { of: DocumentKey }) {
  const [t, text] = await Promise.all([getTranslations("DeskDocuments"), proposableText(of)]);
  if (!text) return null;
  const parts = whatIsSent(text);
  return (
    <details className="w-full">
      <summary className="min-h-11 cursor-pointer py-2 font-medium">
        {t("whatIsSent", { parts: parts.length })}
      </summary>
      {parts.map((part) => (
        <pre
          key={JSON.stringify(part)}
          className="max-h-96 overflow-auto border-t border-hairline py-2 text-13 whitespace-pre-wrap wrap-anywhere"
        >
          {Object.values(part).join("\n\n")}
        </pre>
      ))}
    </details>
  );
}
