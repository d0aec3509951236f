"use client";

import { useTranslations } from "next-intl";
import { FrontDoor } from "@/components/front-door";
import { Button } from "@/components/ui/button";

export default function Failed({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations("Failure");
  return (
    <FrontDoor title={t("broken")}>
      <p>{t("brokenText")}</p>
      <Button type="button" onClick={reset}>
        {t("retry")}
      </Button>
    </FrontDoor>
  );
}
