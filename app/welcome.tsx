import { useTranslations } from "next-intl";
import { KindBadge } from "@/components/kind-badge";
import { LinkButton } from "@/components/ui/link-button";
import { Mark } from "@/components/ui/mark";
import { kinds } from "@/lib/content/kind";

/** What a visitor sees who has not signed in. */
export function Welcome() {
  const t = useTranslations();
  return (
    <main className="mx-auto grid max-w-wide gap-12 px-4 py-12 sm:px-6 sm:py-16 lg:grid-cols-2 lg:items-center lg:min-h-dvh">
      <div className="flex flex-col gap-6">
        <p className="flex items-center gap-2 font-serif text-22 font-semibold">
          <Mark />
          {t("App.name")}
        </p>
        <h1 className="text-balance font-serif text-28 font-semibold sm:text-36">
          {t("App.promise")}
        </h1>
        <p className="font-serif text-18">{t("Welcome.lead")}</p>
        <p className="flex flex-wrap gap-3">
          <LinkButton look="primary" href="/sign-up">
            {t("Welcome.signUp")}
          </LinkButton>
          <LinkButton href="/sign-in">{t("Welcome.signIn")}</LinkButton>
        </p>
      </div>
      <section className="flex flex-col gap-4">
        <h2 className="font-serif text-18">{t("Welcome.who")}</h2>
        <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(12rem,100%),1fr))] gap-x-6">
          {kinds.map((kind) => (
            <div key={kind} className="border-t border-hairline py-3">
              <dt>
                <KindBadge kind={kind} />
              </dt>
              <dd className="text-14 text-muted">{t(`KindMeaning.${kind}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </main>
  );
}
