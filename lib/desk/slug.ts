const marks = /\p{M}+/gu;
const others = /[^a-z0-9]+/g;

/** How long an id made of words may be before it is told apart from another. */
const maxLength = 40;

/**
 * An id in kebab-case made of the Latin letters and digits of a title, and of none of the ids that are
 * taken.
 *
 * @param otherwise what it is called where the title has no such letters
 */
export function freeSlug(
  title: string,
  { taken, otherwise }: { taken: ReadonlySet<string>; otherwise: string },
): string {
  const slug = slugOf(title) || otherwise;
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number++) {
    if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
  }
}

function slugOf(title: string): string {
  const letters = title.normalize("NFKD").replace(marks, "").toLowerCase();
  const words = letters
    .replace(/['’]/g, "")
    .replace(others, "-")
    .replace(/^[-0-9]+/, "");
  const cut = words.slice(0, maxLength + 1);
  const whole = cut.length > maxLength && cut.includes("-") ? cut.replace(/-[^-]*$/, "") : cut;
  return whole.slice(0, maxLength).replace(/-+$/, "");
}
