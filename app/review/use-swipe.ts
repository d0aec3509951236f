"use client";

import { type PointerEvent, useRef } from "react";

type Swipes = { tap: () => void; left: () => void; right: () => void };

/** How far a finger moves, in px, before it is a swipe; and how little, for a tap. */
const swipePx = 80;
const tapPx = 8;

/** Tap and swipe by finger or pen. Each has a visible button too; a mouse uses those. */
export function useSwipe({ tap, left, right }: Swipes) {
  const start = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown(event: PointerEvent) {
      if (event.pointerType !== "mouse") start.current = { x: event.clientX, y: event.clientY };
    },
    onPointerUp(event: PointerEvent) {
      const from = start.current;
      start.current = null;
      if (!from || isControl(event.target)) return;
      const moved = { across: event.clientX - from.x, along: Math.abs(event.clientY - from.y) };
      gestureOf(moved, { tap, left, right })?.();
    },
    onPointerCancel() {
      start.current = null;
    },
  };
}

function gestureOf(
  { across, along }: { across: number; along: number },
  { tap, left, right }: Swipes,
): (() => void) | undefined {
  if (Math.abs(across) < tapPx && along < tapPx) return tap;
  if (Math.abs(across) < swipePx || along > swipePx) return undefined;
  return across > 0 ? right : left;
}

function isControl(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    target.closest("a, button, input, label, summary, textarea") !== null
  );
}
