"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** What is asked or shown. It takes the focus when it appears, so that it is read once and no key is lost. */
export function FocusedHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h2
      ref={heading}
      id="question"
      tabIndex={-1}
      // A learner's own question may have breaks, and each line may run from right to left.
      className="[unicode-bidi:plaintext] whitespace-pre-line wrap-anywhere font-serif text-22 outline-none sm:text-28"
    >
      {children}
    </h2>
  );
}
