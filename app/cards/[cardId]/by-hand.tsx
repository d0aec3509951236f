"use client";

import { unstable_rethrow, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { tagCard, untagCard } from "@/app/cards/actions";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type Tag, tags } from "@/lib/cards/tags";

/** What the learner has set on the card by hand, each with the way to take it back. */
export function ByHand({ cardId, set }: { cardId: string; set: readonly Tag[] }) {
  const t = useTranslations("Card");
  return (
    <section className="flex flex-col gap-3" aria-labelledby="by-hand">
      <h2 id="by-hand" className="text-18 font-semibold">
        {t("byHand")}
      </h2>
      <ul className="flex flex-col gap-3 sm:flex-row sm:flex-wrap">
        {tags.map((tag) => (
          <li key={tag}>
            <TagForm cardId={cardId} tag={tag} isSet={set.includes(tag)} />
          </li>
        ))}
      </ul>
      {tags
        .filter((tag) => set.includes(tag))
        .map((tag) => (
          <p key={tag}>{t(`tags.${tag}`)}</p>
        ))}
    </section>
  );
}

type FormProps = { cardId: string; tag: Tag; isSet: boolean };

function TagForm({ cardId, tag, isSet }: FormProps) {
  const t = useTranslations("Card");
  const router = useRouter();
  const [isUnsent, submit, isBusy] = useActionState(async (_previous: boolean, form: FormData) => {
    try {
      await (isSet ? untagCard(form) : tagCard(form));
    } catch (error) {
      unstable_rethrow(error);
      return true;
    }
    router.refresh();
    return false;
  }, false);
  return (
    <form action={submit} className="flex flex-col gap-2">
      <input type="hidden" name="cardId" value={cardId} />
      <input type="hidden" name="tag" value={tag} />
      <Button disabled={isBusy} className="max-sm:w-full">
        {t(isSet ? `takeBack.${tag}` : `set.${tag}`)}
      </Button>
      {isUnsent && <Notice>{t("unsent")}</Notice>}
    </form>
  );
}
