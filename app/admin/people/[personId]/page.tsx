import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { AdminPlaces } from "@/app/admin/admin-places";
import { Shell } from "@/components/shell";
import { Sheet } from "@/components/ui/sheet";
import { TextLink } from "@/components/ui/text-link";
import { requireAdministrator } from "@/lib/auth/access";
import { personOf } from "@/lib/people/store";
import { uuidOrNotFound } from "@/lib/server/uuid-or-not-found";
import { AboutPerson } from "./about-person";
import { ResetLink } from "./reset-link";
import { RoleForm } from "./role-form";
import { SignOutPerson } from "./sign-out-person";
import { Suspended } from "./suspended";
import { SuspensionForm } from "./suspension-form";

type Props = { params: Promise<{ personId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await administered(params)).person.name };
}

export default async function PersonPage({ params }: Props) {
  const { person, viewer } = await administered(params);
  const t = await getTranslations("Person");
  return (
    <Shell place="admin" title={person.name} wide>
      <AdminPlaces />
      <AboutPerson person={person} />
      {person.id === viewer.id ? (
        <p className="text-muted">
          {t("own")} <TextLink href="/account">{t("account")}</TextLink>
        </p>
      ) : (
        <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
          <Sheet aria-labelledby="role">
            <h2 id="role" className="text-18 font-semibold">
              {t("role")}
            </h2>
            <RoleForm personId={person.id} role={person.role} />
          </Sheet>
          <Sheet aria-labelledby="signing-in">
            <h2 id="signing-in" className="text-18 font-semibold">
              {t("signingIn")}
            </h2>
            <ResetLink personId={person.id} />
            <SignOutPerson personId={person.id} />
          </Sheet>
          <Sheet aria-labelledby="suspension">
            <h2 id="suspension" className="text-18 font-semibold">
              {t("suspension")}
            </h2>
            {person.suspension ? (
              <Suspended personId={person.id} suspension={person.suspension} />
            ) : (
              <SuspensionForm personId={person.id} />
            )}
          </Sheet>
        </div>
      )}
    </Shell>
  );
}

/** Read once, for the title and for the page. */
const personFor = cache((id: string) => personOf(id, new Date()));

async function administered(params: Props["params"]) {
  const viewer = await requireAdministrator();
  const { personId } = await params;
  return { viewer, person: (await personFor(uuidOrNotFound(personId))) ?? notFound() };
}
