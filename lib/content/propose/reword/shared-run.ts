const word = /[\p{L}\p{N}]+(?:[.,'-][\p{L}\p{N}]+)*/gu;

/** The words of a text as runs of them are compared: small letters, plain apostrophes. */
function comparedWords(text: string): string[] {
  return text.normalize("NFKC").toLowerCase().replaceAll("’", "'").match(word) ?? [];
}

const runsByText = new Map<string, ReadonlySet<string>>();

/** Whether a statement and a text share a run of so many words. Of the text last asked of, its runs are kept. */
export function sharesRun(statement: string, text: string, length: number): boolean {
  const key = `${length} ${text}`;
  const known = runsByText.get(key) ?? new Set(runsOf(comparedWords(text), length));
  if (!runsByText.has(key)) {
    if (runsByText.size > 8) runsByText.clear();
    runsByText.set(key, known);
  }
  return runsOf(comparedWords(statement), length).some((run) => known.has(run));
}

function runsOf(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(" "));
}
