import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { chooseTextSize, chooseTheme } from "./actions";
import { type TextSize, textSizes } from "./text-size";
import { type Theme, themes } from "./theme";

/** What belongs to the device and not to the person: light or dark, and the size of the text. */
export function DeviceChoices({ theme, textSize }: { theme: Theme; textSize: TextSize }) {
  const t = useTranslations("Account");
  return (
    <>
      <form action={chooseTheme} className="flex flex-col gap-3">
        <SelectField label={t("theme")} name="theme" key={theme} defaultValue={theme}>
          {themes.map((name) => (
            <option key={name} value={name}>
              {t(`themes.${name}`)}
            </option>
          ))}
        </SelectField>
        <Button className="sm:self-start">{t("saveTheme")}</Button>
      </form>
      <form action={chooseTextSize} className="flex flex-col gap-3">
        <SelectField label={t("textSize")} name="textSize" key={textSize} defaultValue={textSize}>
          {textSizes.map((size) => (
            <option key={size} value={size}>
              {t(`textSizes.${size}`)}
            </option>
          ))}
        </SelectField>
        <Button className="sm:self-start">{t("saveTextSize")}</Button>
      </form>
    </>
  );
}
