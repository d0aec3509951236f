import { useTranslations } from "next-intl";
import { addressOf } from "@/lib/cards/address";
import { LinkButton } from "./ui/link-button";
import { TextLink } from "./ui/text-link";

type Props = {
  path: string;
  /** What the list was asked for, as the fields of its form. */
  asked: Record<string, string | undefined>;
  /** What the next page comes after, or null on the last one. */
  after: string | null;
};

/** From a page of a long list to the next one, and back to its beginning. */
export function Pager({ path, asked, after }: Props) {
  const t = useTranslations("Pager");
  const pageAfter = (cursor: string | null) => addressOf(path, { ...asked, after: cursor ?? "" });
  return (
    <p className="flex flex-wrap items-center gap-x-6 gap-y-3 empty:hidden">
      {after && <LinkButton href={pageAfter(after)}>{t("next")}</LinkButton>}
      {asked.after && (
        <TextLink href={pageAfter(null)} className="inline-flex min-h-11 items-center">
          {t("first")}
        </TextLink>
      )}
    </p>
  );
}
