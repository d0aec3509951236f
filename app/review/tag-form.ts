import type { Tag } from "@/lib/cards/tags";

/** What the actions on a card's tags are sent. */
export function tagForm(cardId: string, tag: Tag): FormData {
  const form = new FormData();
  form.set("cardId", cardId);
  form.set("tag", tag);
  return form;
}
