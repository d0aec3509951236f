import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { SignOutButton } from "@/app/account/sign-out-button";
import { FrontDoor } from "@/components/front-door";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { currentLeaver, currentViewer, type Leaver } from "@/lib/auth/session";
import { deletionAt } from "@/lib/leaving/deadline";
import { keepAccount } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Closed");
  return { title: t("title") };
}

/** Where a closed account leads: for its person, and for who has just been signed out of it. */
export default async function ClosedPage() {
  const [leaver, viewer] = await Promise.all([currentLeaver(), currentViewer()]);
  if (leaver) return <Decision leaver={leaver} />;
  return viewer ? <StillOpen /> : <Farewell />;
}

async function Decision({ leaver: { closedAt, zone } }: { leaver: Leaver }) {
  const [t, format] = await Promise.all([getTranslations("Closed"), getFormatter()]);
  const date = format.dateTime(deletionAt(closedAt), { dateStyle: "long", timeZone: zone });
  return (
    <FrontDoor title={t("title")}>
      <p>{t("until", { date })}</p>
      <p>{t("keepText")}</p>
      <form action={keepAccount}>
        <input type="hidden" name="sure" value="yes" />
        <SubmitButton look="primary" busy={t("busy")}>
          {t("keep")}
        </SubmitButton>
      </form>
      <SignOutButton />
    </FrontDoor>
  );
}

async function Farewell() {
  const t = await getTranslations("Closed");
  return (
    <FrontDoor title={t("title")}>
      <p>{t("farewell")}</p>
      <p>
        <LinkButton href="/sign-in">{t("signIn")}</LinkButton>
      </p>
    </FrontDoor>
  );
}

async function StillOpen() {
  const t = await getTranslations("Closed");
  return (
    <FrontDoor title={t("openTitle")}>
      <p>{t("open")}</p>
      <p>
        <LinkButton href="/">{t("toToday")}</LinkButton>
      </p>
    </FrontDoor>
  );
}
