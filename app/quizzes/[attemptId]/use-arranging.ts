"use client";

import { type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import { movedTo } from "@/lib/quiz/moved-to";

type Arranging = {
  ids: readonly string[];
  onArrange: (ids: readonly string[]) => void;
  /** When a dragged entry is let go, and in what order they then are. */
  onDrop: (id: string, ids: readonly string[]) => void;
};

/**
 * Drags the entries of a list by the pointer, with a finger or a mouse. The list itself holds the pointer,
 * because an entry that moves in the page would let go of it.
 */
export function useArranging({ ids, onArrange, onDrop }: Arranging) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  // What was arranged last may not be on the page yet when the entry is let go.
  const newest = useRef(ids);
  useNoFling(list);

  function take(event: PointerEvent, id: string) {
    if (event.button !== 0) return;
    event.preventDefault();
    list.current?.setPointerCapture(event.pointerId);
    newest.current = ids;
    setDragged(id);
  }

  function drag(event: PointerEvent) {
    if (dragged === null || !list.current) return;
    const to = [...list.current.children].filter(
      (entry, place) => ids[place] !== dragged && middleOf(entry) < event.clientY,
    ).length;
    if (newest.current[to] === dragged) return;
    newest.current = movedTo(ids, dragged, to);
    onArrange(newest.current);
  }

  function drop() {
    if (dragged !== null) onDrop(dragged, newest.current);
    setDragged(null);
  }

  return {
    dragged,
    take,
    listProps: { ref: list, onPointerMove: drag, onLostPointerCapture: drop },
  };
}

/**
 * Where an entry was let go while it moved, the browser takes that for a fling of the page and swallows
 * the next tap, though nothing scrolls. Only a listener that is not passive keeps it from doing so.
 */
function useNoFling(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = list.current;
    const keep = (event: TouchEvent) => {
      if (event.target instanceof Element && event.target.closest("[data-grip]")) {
        event.preventDefault();
      }
    };
    element?.addEventListener("touchstart", keep, { passive: false });
    return () => element?.removeEventListener("touchstart", keep);
  }, [list]);
}

function middleOf(entry: Element): number {
  const { top, height } = entry.getBoundingClientRect();
  return top + height / 2;
}
