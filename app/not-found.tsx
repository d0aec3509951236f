import { useTranslations } from "next-intl";
import { FrontDoor } from "@/components/front-door";

/** Every page brings it along, and so it brings no links of the app. */
export default function NotFound() {
  const t = useTranslations("Failure");
  return (
    <FrontDoor title={t("notFound")}>
      <p>{t("notFoundText")}</p>
      <p>
        <a
          href="/"
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {t("home")}
        </a>
      </p>
    </FrontDoor>
  );
}
