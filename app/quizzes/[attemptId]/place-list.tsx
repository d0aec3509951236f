import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { Field } from "@/components/ui/field";
import type { OpenQuestion } from "@/lib/quiz/attempt";
import { foldAnswer } from "@/lib/quiz/fold-answer";
import { optionLook } from "./option-look";

type Props = {
  options: OpenQuestion["options"];
  chosen: string | null;
  onChoose: (id: string) => void;
};

/** The places by name, fewer by what is typed; what is chosen stays, and where nothing is found, all do. */
export function PlaceList({ options, chosen, onChoose }: Props) {
  const t = useTranslations("Answering");
  const [sought, setSought] = useState("");
  const found = options.filter(({ text }) => foldAnswer(text).includes(foldAnswer(sought)));
  const shown = options.filter((one) => one.id === chosen || found.includes(one));
  return (
    <>
      <Field
        label={t("find")}
        type="search"
        autoComplete="off"
        value={sought}
        maxLength={100}
        onChange={({ target }) => setSought(target.value)}
        onKeyDown={keepFromSending}
      />
      <p role="status" className="text-14 text-muted empty:hidden">
        {sought && t("found", { count: found.length })}
      </p>
      {(found.length > 0 ? shown : options).map(({ id, text }) => (
        <label key={id} className={optionLook}>
          <input
            type="radio"
            name="response"
            value={id}
            checked={id === chosen}
            onChange={() => onChoose(id)}
            required
            className="size-5 shrink-0 accent-accent"
          />
          <span className="min-w-0">{text}</span>
        </label>
      ))}
    </>
  );
}

/** Enter in a field sends its form, and here it only ends the search. */
function keepFromSending(event: KeyboardEvent) {
  if (event.key === "Enter") event.preventDefault();
}
