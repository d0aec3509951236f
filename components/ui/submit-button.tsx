"use client";

import { type ComponentProps, useEffect, useRef } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

type Props = ComponentProps<typeof Button> & {
  busy: string;
  /** The id of what tells the outcome, which takes the focus where the button is gone by then. */
  outcome?: string;
};

/** Sends its form once: it says so and waits while the form is under way. */
export function SubmitButton({ busy, outcome = "", children, ...rest }: Props) {
  const { pending } = useFormStatus();
  const button = useFocusAfter(pending, outcome);
  return (
    <Button ref={button} disabled={pending} {...rest}>
      {pending ? busy : children}
    </Button>
  );
}

/** Who pressed the button has the focus on it afterwards, also where it stands elsewhere now, or on the outcome. */
function useFocusAfter(pending: boolean, outcome: string) {
  const button = useRef<HTMLButtonElement>(null);
  const isHeld = useRef(false);
  useEffect(() => {
    if (!pending && isHeld.current && isFocusLost()) button.current?.focus();
    isHeld.current = pending && document.activeElement === button.current;
  }, [pending]);
  useEffect(
    () => () => {
      if (isHeld.current && isFocusLost()) document.getElementById(outcome)?.focus();
    },
    [outcome],
  );
  return button;
}

function isFocusLost(): boolean {
  return document.activeElement === document.body;
}
