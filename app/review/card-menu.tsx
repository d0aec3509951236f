"use client";

import { Ellipsis } from "lucide-react";
import { unstable_rethrow } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { tagCard, untagCard } from "@/app/cards/actions";
import { CardTab } from "@/components/card-tab";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Status } from "@/components/ui/status";
import { tagForm } from "./tag-form";
import { useOnline } from "./use-online";
import type { RunningSession } from "./use-session";

type Props = { session: RunningSession | null; flaggedIds: readonly string[] };

/** What may be done by hand with the card that is asked. */
export function CardMenu({ session, flaggedIds }: Props) {
  const t = useTranslations("Card");
  const dialog = useRef<HTMLDialogElement>(null);
  const [flagged, setFlagged] = useState<ReadonlySet<string>>(() => new Set(flaggedIds));
  const step = session?.step;
  if (!session || !step || step.kind === "done") return null;
  const { cardId } = step.card;

  return (
    <>
      <button
        type="button"
        aria-label={t("menu")}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
        className="flex size-11 cursor-pointer items-center justify-center rounded-control text-muted hover:text-ink"
      >
        <Ellipsis aria-hidden="true" className="size-5" />
      </button>
      <dialog
        ref={dialog}
        aria-label={t("menu")}
        className="m-auto w-full max-w-80 rounded-sheet border border-line bg-surface p-6 text-ink"
      >
        <div className="flex flex-col gap-3">
          <Deeds
            key={cardId}
            cardId={cardId}
            isFlagged={flagged.has(cardId)}
            onHeld={(tag) => {
              dialog.current?.close();
              session.hold(cardId, tag);
            }}
            onFlagged={(isFlagged) => setFlagged(flagsAfter(flagged, cardId, isFlagged))}
          />
          <CardTab id={cardId} />
          <Button type="button" onClick={() => dialog.current?.close()}>
            {t("close")}
          </Button>
        </div>
      </dialog>
    </>
  );
}

type DeedsProps = {
  cardId: string;
  isFlagged: boolean;
  onHeld: (tag: "SUSPENDED" | "BURIED") => void;
  onFlagged: (isFlagged: boolean) => void;
};

/** Suspend, bury, flag. They need the server, and the session goes on as it is where it is not reached. */
function Deeds({ cardId, isFlagged, onHeld, onFlagged }: DeedsProps) {
  const t = useTranslations("Card");
  const isOnline = useOnline();
  const [outcome, setOutcome] = useState<"unsent" | "unflagged" | null>(null);

  async function did(deed: () => Promise<void>, done: () => void) {
    setOutcome(null);
    try {
      await deed();
    } catch (error) {
      unstable_rethrow(error);
      return setOutcome("unsent");
    }
    done();
  }
  const hold = (tag: "SUSPENDED" | "BURIED") =>
    did(
      () => tagCard(tagForm(cardId, tag)),
      () => onHeld(tag),
    );
  const flag = () =>
    did(
      () => (isFlagged ? untagCard : tagCard)(tagForm(cardId, "FLAGGED")),
      () => {
        onFlagged(!isFlagged);
        if (isFlagged) setOutcome("unflagged");
      },
    );

  return (
    <>
      <Button type="button" onClick={() => hold("SUSPENDED")}>
        {t("set.SUSPENDED")}
      </Button>
      <Button type="button" onClick={() => hold("BURIED")}>
        {t("set.BURIED")}
      </Button>
      <Button type="button" onClick={flag}>
        {t(isFlagged ? "takeBack.FLAGGED" : "set.FLAGGED")}
      </Button>
      <Status>
        {isFlagged && t("tags.FLAGGED")}
        {outcome === "unflagged" && t("unflagged")}
      </Status>
      {!isOnline && <p className="text-14 text-muted">{t("offline")}</p>}
      {outcome === "unsent" && <Notice>{t("unsent")}</Notice>}
    </>
  );
}

function flagsAfter(
  flagged: ReadonlySet<string>,
  cardId: string,
  isFlagged: boolean,
): ReadonlySet<string> {
  const others = [...flagged].filter((id) => id !== cardId);
  return new Set(isFlagged ? [...others, cardId] : others);
}
