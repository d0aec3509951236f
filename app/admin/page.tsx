import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Pager } from "@/components/pager";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { TextLink } from "@/components/ui/text-link";
import { requireAdministrator } from "@/lib/auth/access";
import { peopleQuerySchema } from "@/lib/people/schema";
import { peoplePage } from "@/lib/people/store";
import { AdminPlaces } from "./admin-places";
import { PeopleForm } from "./people-form";
import { PeopleTable } from "./people-table";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("People");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PeoplePage({ searchParams }: Props) {
  await requireAdministrator();
  const query = peopleQuerySchema.parse(await searchParams);
  const { people, after } = await peoplePage(query);
  const t = await getTranslations("People");
  return (
    <Shell place="admin" title={t("title")} wide>
      <AdminPlaces here="people" />
      <PeopleForm query={query} />
      {people.length > 0 ? (
        <PeopleTable people={people} />
      ) : (
        <Empty text={t("none")}>
          <TextLink href="/admin" className="inline-flex min-h-11 items-center">
            {t("all")}
          </TextLink>
        </Empty>
      )}
      <Pager path="/admin" asked={query} after={after} />
    </Shell>
  );
}
