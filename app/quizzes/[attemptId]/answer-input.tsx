import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import type { OpenQuestion } from "@/lib/quiz/attempt";
import { ChartFigure } from "./chart-figure";
import { MapQuestion } from "./map-question";
import { MatchList } from "./match-list";
import { OptionList, optionRef } from "./option-list";
import { OrderList } from "./order-list";
import { TickList } from "./tick-list";

type Props = {
  question: OpenQuestion;
  /** What was answered before, where an answer may be changed. */
  given?: string | undefined;
};

/** What a question is answered with. Its form sends the answer as `response`, a text in each family. */
export function AnswerInput({ question: { options, asks, figure }, given }: Props) {
  switch (asks.type) {
    case "one":
      if (figure?.type === "map") return <MapQuestion options={options} given={given} />;
      return (
        <>
          {figure && (
            <ChartFigure
              figure={figure}
              controls={new Map(options.map(({ id }, index) => [id, optionRef(index)]))}
            />
          )}
          <OptionList options={options} given={given} />
        </>
      );
    case "several":
      return <TickList options={options} given={given} />;
    case "order":
      return <OrderList options={options} given={given} />;
    case "matching":
      return <MatchList prompts={asks.prompts} options={options} given={given} />;
    default:
      return <TypedAnswer asks={asks} given={given} />;
  }
}

type Typed = Extract<OpenQuestion["asks"], { type: "text" | "quantity" | "date" }>;

function TypedAnswer({ asks, given }: { asks: Typed; given?: string | undefined }) {
  const t = useTranslations("Quiz");
  return (
    <Field
      label={t("yourAnswer")}
      hint={hintFor(asks)}
      name="response"
      defaultValue={given}
      maxLength={500}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      required
    />
  );

  function hintFor(asked: Typed): string | undefined {
    if (asked.type === "quantity") return t("units", { unit: asked.unit });
    if (asked.type === "date") return t(`dates.${asked.precision as "day" | "month" | "year"}`);
    return undefined;
  }
}
