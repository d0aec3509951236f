"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "./ui/button";
import { Field } from "./ui/field";
import { Status } from "./ui/status";

/** A text to take elsewhere: it is copied by a press, or by hand where the browser does not let us. */
export function CopyField({ label, text }: { label: string; text: string }) {
  const t = useTranslations("Copy");
  const box = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState(false);

  async function copy() {
    box.current?.querySelector("input")?.select();
    // Over http away from this machine there is no clipboard; what is selected can still be copied.
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied(done ?? false);
  }

  return (
    <div ref={box} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-[min(8rem,100%)] flex-1">
          <Field label={label} value={text} readOnly />
        </div>
        <Button type="button" onClick={copy}>
          {t("copy")}
        </Button>
      </div>
      <Status>{copied && t("copied")}</Status>
    </div>
  );
}
