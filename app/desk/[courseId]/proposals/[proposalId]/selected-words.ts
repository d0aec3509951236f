import type { Evidence } from "@/lib/content/propose/proposal";

/** What is selected of one paragraph of a text, or null. A selection over several is of the first. */
export function selectedWords(): Omit<Evidence, "field"> | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const paragraph = paragraphOf(range.startContainer);
  if (!paragraph) return null;
  const from = lengthUntil(paragraph, range.startContainer, range.startOffset);
  const ends = paragraph.contains(range.endContainer);
  const length = paragraph.textContent?.length ?? 0;
  const to = ends ? lengthUntil(paragraph, range.endContainer, range.endOffset) : length;
  const number = Number(paragraph.dataset.paragraph);
  return from < to ? { paragraph: number, from, to } : null;
}

function paragraphOf(node: Node): HTMLElement | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.closest<HTMLElement>("[data-paragraph]") ?? null;
}

/** In UTF-16, as evidence counts. */
function lengthUntil(paragraph: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
