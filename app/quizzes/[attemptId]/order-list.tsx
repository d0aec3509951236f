"use client";

import { useTranslations } from "next-intl";
import { useLayoutEffect, useRef, useState } from "react";
import type { OpenQuestion } from "@/lib/quiz/attempt";
import { movedTo } from "@/lib/quiz/moved-to";
import { idsIn } from "./given";
import { OrderEntry } from "./order-entry";
import { useArranging } from "./use-arranging";

type Props = { options: OpenQuestion["options"]; given?: string | undefined };

/**
 * A list to be put in order, by buttons or by dragging. The focus stays on the button of the moved entry,
 * and where the entry now stands is said once.
 */
export function OrderList({ options, given }: Props) {
  const t = useTranslations("Answering");
  const texts = new Map(options.map(({ id, text }) => [id, text]));
  const [ids, setIds] = useState<readonly string[]>(given ? idsIn(given) : [...texts.keys()]);
  const [said, setSaid] = useState("");
  const { dragged, take, listProps } = useArranging({
    ids,
    onArrange: setIds,
    onDrop: say,
  });
  const keepFocus = useFocusKept(ids);

  function say(id: string, arranged: readonly string[]) {
    const place = arranged.indexOf(id) + 1;
    setSaid(t("moved", { text: texts.get(id) ?? "", place, count: ids.length }));
  }

  function move(id: string, by: number, button: HTMLElement) {
    keepFocus(button);
    const arranged = movedTo(ids, id, ids.indexOf(id) + by);
    setIds(arranged);
    say(id, arranged);
  }

  return (
    <fieldset aria-labelledby="stem" className="flex min-w-0 flex-col gap-3">
      <p className="text-14 text-muted">{t("putInOrder")}</p>
      <input type="hidden" name="response" value={JSON.stringify(ids)} />
      <ol {...listProps} className="flex flex-col gap-2">
        {ids.map((id, index) => (
          <OrderEntry
            key={id}
            text={texts.get(id) ?? ""}
            place={index + 1}
            count={ids.length}
            isDragged={id === dragged}
            onTake={(event) => take(event, id)}
            onMove={(by, button) => move(id, by, button)}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </fieldset>
  );
}

/** An entry that moves in the page loses the focus: its button gets it back. */
function useFocusKept(ids: readonly string[]): (button: HTMLElement) => void {
  const pressed = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows each change of the order
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [ids]);
  return (button) => {
    pressed.current = button;
  };
}
