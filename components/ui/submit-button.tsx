"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

/** Sends its form once: it says so and waits while the form is under way. */
export function SubmitButton({
  busy,
  children,
  ...rest
}: ComponentProps<typeof Button> & { busy: string }) {
  const { pending } = useFormStatus();
  return (
    <Button disabled={pending} {...rest}>
      {pending ? busy : children}
    </Button>
  );
}
