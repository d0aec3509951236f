import { useTranslations } from "next-intl";
import { FrontDoor } from "@/components/front-door";
import { TextLink } from "@/components/ui/text-link";

export default function NotFound() {
  const t = useTranslations("Failure");
  return (
    <FrontDoor title={t("notFound")}>
      <p>{t("notFoundText")}</p>
      <p>
        <TextLink href="/" className="inline-flex min-h-11 items-center">
          {t("home")}
        </TextLink>
      </p>
    </FrontDoor>
  );
}
