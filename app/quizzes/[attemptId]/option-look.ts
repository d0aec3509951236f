/** An option with the control that chooses it. */
export const optionLook =
  "flex min-h-11 cursor-pointer items-center gap-3 rounded-control border border-line bg-surface px-4 py-3 has-checked:border-accent has-checked:outline-1 has-checked:outline-accent";
