/** Two overlapping rings: one point seen from two places. */
export function Mark() {
  return (
    <svg
      viewBox="0 0 32 24"
      width="28"
      height="21"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <circle cx="12" cy="12" r="9" />
      <circle cx="20" cy="12" r="9" />
      <circle cx="16" cy="12" r="2" fill="currentColor" stroke="none" />
    </svg>
  );
}
