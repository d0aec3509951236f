"use client";

import { type ComponentProps, type FormEvent, useEffect, useRef, useTransition } from "react";

type Props = Omit<ComponentProps<"form">, "action" | "onSubmit"> & {
  action: (form: FormData) => void;
};

/**
 * A form that keeps what was typed: a form action empties its fields, and what is mistaken is to be mended.
 * The first mistaken field takes the focus.
 */
export function KeptForm({ action, ...rest }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [isSending, startSending] = useTransition();
  const wasSent = useRef(false);
  useEffect(() => {
    if (wasSent.current && !isSending) firstMistakeIn(form.current)?.focus();
    wasSent.current = isSending;
  }, [isSending]);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    startSending(() => action(fields));
  }

  return <form ref={form} action={action} onSubmit={send} noValidate {...rest} />;
}

function firstMistakeIn(form: HTMLFormElement | null): HTMLElement | null | undefined {
  return form?.querySelector<HTMLElement>("[aria-invalid=true]");
}
