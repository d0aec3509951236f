import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { belongingChoices, topicKey } from "@/app/cards/belonging";
import { OwnCardForm } from "@/app/cards/own-card-form";
import { BackLink } from "@/components/back-link";
import { FactLink } from "@/components/fact-link";
import { Shell } from "@/components/shell";
import { requireViewer } from "@/lib/auth/session";
import { visibleFact } from "@/lib/factbase/store";
import { plainText } from "@/lib/plain-text";
import { makeCard } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const factIdSchema = plainText(200);
const empty = { front: "", back: "", accepted: [], moduleId: null, topic: "" };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("OwnCard");
  return { title: t("newTitle") };
}

/** Where one makes a card of one's own, on nothing or on a fact. */
export default async function NewCardPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const { fact: about } = await searchParams;
  const factId = factIdSchema.safeParse(about).data;
  const [t, cards, { modules, topics }, fact] = await Promise.all([
    getTranslations("OwnCard"),
    getTranslations("Cards"),
    belongingChoices(viewer.id),
    factId ? visibleFact(viewer.id, factId) : null,
  ]);
  if (about !== undefined && !fact) notFound();
  const choices = {
    modules,
    topics: topics.map(({ courseId, id, title }) => ({ id: topicKey(courseId, id), title })),
  };
  return (
    <Shell place="progress" title={t("newTitle")}>
      <BackLink href="/cards">{cards("title")}</BackLink>
      <p className="text-muted">{t("lead")}</p>
      {fact && (
        <p>
          <span className="block text-14 text-muted">{t("about")}</span>
          <span className="font-serif text-18">
            <FactLink id={fact.body.id}>{fact.body.statement}</FactLink>
          </span>
        </p>
      )}
      <OwnCardForm action={makeCard} values={empty} choices={choices}>
        <input type="hidden" name="factId" value={fact?.body.id ?? ""} />
      </OwnCardForm>
    </Shell>
  );
}
