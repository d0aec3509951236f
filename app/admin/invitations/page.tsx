import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdminPlaces } from "@/app/admin/admin-places";
import { Shell } from "@/components/shell";
import { Sheet } from "@/components/ui/sheet";
import { requireAdministrator } from "@/lib/auth/access";
import { env } from "@/lib/env";
import { openInvitations } from "@/lib/invitation/store";
import { InvitationForm } from "./invitation-form";
import { InvitationList } from "./invitation-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Invitations");
  return { title: t("title") };
}

export default async function InvitationsPage() {
  await requireAdministrator();
  const t = await getTranslations("Invitations");
  return (
    <Shell place="admin" title={t("title")} wide>
      <AdminPlaces here="invitations" />
      <p className="max-w-column text-muted">
        {env().SIGNUP === "invite" ? t("leadInvite") : t("leadOpen")}
      </p>
      <Sheet aria-labelledby="make" className="w-full max-w-column">
        <h2 id="make" className="text-18 font-semibold">
          {t("make")}
        </h2>
        <InvitationForm />
      </Sheet>
      <div className="w-full max-w-column">
        <InvitationList invitations={await openInvitations(new Date())} />
      </div>
    </Shell>
  );
}
