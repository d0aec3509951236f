/** The back of a card of one's own, with the breaks and in the direction it was written in. */
export function OwnAnswer({ children }: { children: string }) {
  return (
    <p className="[unicode-bidi:plaintext] whitespace-pre-line wrap-anywhere font-serif text-18">
      {children}
    </p>
  );
}
