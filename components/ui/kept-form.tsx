"use client";

import { type ComponentProps, type FormEvent, startTransition } from "react";

type Props = Omit<ComponentProps<"form">, "action" | "onSubmit"> & {
  action: (form: FormData) => void;
};

/** A form that keeps what was typed: a form action empties its fields, and what is mistaken is to be mended. */
export function KeptForm({ action, ...rest }: Props) {
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => action(form));
  }

  return <form action={action} onSubmit={send} noValidate {...rest} />;
}
