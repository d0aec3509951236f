"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ProposalKeys } from "./proposal-keys";
import type { useDeeds } from "./use-deeds";

type Props = { deeds: ReturnType<typeof useDeeds>; keysShown: boolean; next: string };

/** Accept, merge, reject, or leave it for later; the keys stand on the buttons. */
export function DeedBar({ deeds, keysShown }: Props) {
  const t = useTranslations("DeskFact");
  const sign = (key: string) =>
    keysShown && <kbd className="hidden font-sans text-14 opacity-80 lg:inline">{key}</kbd>;
  const { isBusy } = deeds;
  return (
    <div className="flex flex-wrap gap-3">
      <Button type="button" look="primary" data-grade disabled={isBusy} onClick={deeds.accept}>
        {t("accept")} {sign("A")}
      </Button>
      <Button type="button" data-grade disabled={isBusy} onClick={() => deeds.show("merge")}>
        {t("merge")} {sign("M")}
      </Button>
      <Button type="button" data-grade disabled={isBusy} onClick={() => deeds.show("reject")}>
        {t("reject")} {sign("R")}
      </Button>
      <Button type="button" data-grade onClick={deeds.goOn}>
        {t("later")} {sign("N")}
      </Button>
      <ProposalKeys keysShown={keysShown} />
    </div>
  );
}
