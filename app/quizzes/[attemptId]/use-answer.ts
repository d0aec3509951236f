"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { v7 } from "uuid";
import { answerQuestion } from "@/app/quizzes/actions";
import { dropEntry, entriesUnder, entryAt, keepEntry } from "@/app/review/kept-entries";
import type { Refusal } from "@/lib/quiz/refusal";

/**
 * What became of an answer: under way; on this device only, for want of a network or because the server
 * did not take it in; or refused, and why. One that is stored is shown by the page itself.
 */
export type Sending = "idle" | "saving" | "waiting" | "failed" | Exclude<Refusal, "notAsked">;

/** Between two tries while an answer waits. */
const RETRY_MS = 30_000;

type Place = { attemptId: string; position: number; next: string };

/** An answer as this device keeps it until the server has it. */
type Held = { answerId: string; response: string; confidence: string | null };

/**
 * Keeps an answer on the device, sends it, and tries again when the page opens, when the network or the
 * person is back, and every half minute, until the server has answered. Warns before a page is left that
 * alone holds it.
 */
export function useAnswer({ attemptId, position, next }: Place) {
  const router = useRouter();
  const [sending, setSending] = useState<Sending>("idle");
  const isUnderWay = useRef(false);
  const key = `answer:${attemptId}:${position}`;

  const deliver = useCallback(async () => {
    const held = read(entryAt(key));
    if (!held || isUnderWay.current) return;
    isUnderWay.current = true;
    setSending("saving");
    const outcome = await tried(formOf({ attemptId, position }, held));
    isUnderWay.current = false;
    if (outcome === "waiting" || outcome === "failed") return setSending(outcome);
    dropEntry(key);
    if (outcome !== "kept") return setSending(outcome);
    if (next === `${location.pathname}${location.search}`) router.refresh();
    else router.push(next);
  }, [attemptId, position, next, key, router]);

  useEffect(() => {
    const again = () => void deliver();
    again();
    const warn = (event: BeforeUnloadEvent) => {
      if (entriesUnder(key).unkept > 0) event.preventDefault();
    };
    const retry = setInterval(again, RETRY_MS);
    window.addEventListener("online", again);
    window.addEventListener("focus", again);
    window.addEventListener("beforeunload", warn);
    return () => {
      clearInterval(retry);
      window.removeEventListener("online", again);
      window.removeEventListener("focus", again);
      window.removeEventListener("beforeunload", warn);
    };
  }, [deliver, key]);

  async function send(form: FormData): Promise<void> {
    const given = {
      response: textOf(form, "response") ?? "",
      confidence: textOf(form, "confidence"),
    };
    const held = read(entryAt(key));
    // The same answer once more is the same answer.
    const isSame = held?.response === given.response && held.confidence === given.confidence;
    keepEntry(key, JSON.stringify({ ...given, answerId: isSame ? held.answerId : v7() }));
    await deliver();
  }

  return { sending, send, isUnkept: () => entriesUnder(key).unkept > 0 };
}

async function tried(form: FormData): Promise<Exclude<Sending, "idle" | "saving"> | "kept"> {
  try {
    return (await answerQuestion(form)) as Exclude<Refusal, "notAsked"> | "kept";
  } catch {
    return navigator.onLine ? "failed" : "waiting";
  }
}

function formOf({ attemptId, position }: Omit<Place, "next">, held: Held): FormData {
  const form = new FormData();
  form.set("attemptId", attemptId);
  form.set("position", `${position}`);
  form.set("answerId", held.answerId);
  form.set("response", held.response);
  if (held.confidence) form.set("confidence", held.confidence);
  return form;
}

function textOf(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === "string" ? value : null;
}

function read(text: string | null): Held | null {
  if (text === null) return null;
  try {
    return JSON.parse(text) as Held;
  } catch {
    return null;
  }
}
