"use client";

import { type PointerEvent, useRef, useState } from "react";
import { movedTo } from "@/lib/quiz/moved-to";

type Arranging = {
  ids: readonly string[];
  onArrange: (ids: readonly string[]) => void;
  /** When a dragged entry is let go. */
  onDrop: (id: string) => void;
};

/**
 * Drags the entries of a list by the pointer, with a finger or a mouse. The list itself holds the pointer,
 * because an entry that moves in the page would let go of it.
 */
export function useArranging({ ids, onArrange, onDrop }: Arranging) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);

  function take(event: PointerEvent, id: string) {
    if (event.button !== 0) return;
    event.preventDefault();
    list.current?.setPointerCapture(event.pointerId);
    setDragged(id);
  }

  function drag(event: PointerEvent) {
    if (dragged === null || !list.current) return;
    const to = [...list.current.children].filter(
      (entry, place) => ids[place] !== dragged && middleOf(entry) < event.clientY,
    ).length;
    if (ids[to] !== dragged) onArrange(movedTo(ids, dragged, to));
  }

  function drop() {
    if (dragged !== null) onDrop(dragged);
    setDragged(null);
  }

  return {
    dragged,
    take,
    listProps: { ref: list, onPointerMove: drag, onLostPointerCapture: drop },
  };
}

function middleOf(entry: Element): number {
  const { top, height } = entry.getBoundingClientRect();
  return top + height / 2;
}
