import { useTranslations } from "next-intl";
import type { SaidShare } from "@/lib/confidence/calibration";
import type { GroupSaid } from "./said-groups";

/** Units of the drawings: one for each percent. */
const whole = 100;

/** One small drawing a group: for each word how often it was right, and how sure that is. */
export function SaidPlot({ groups }: { groups: readonly GroupSaid[] }) {
  return (
    // The table below says the same in words.
    <ul aria-hidden="true" className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
      {groups.map(({ id, title, said }) => (
        <li key={id} className="flex flex-col gap-2">
          {title && <span className="font-medium">{title}</span>}
          {said.map((one) => (
            <SaidLine key={one.confidence} {...one} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function SaidLine({ confidence, answers, right, shown }: SaidShare) {
  const [t, words] = [useTranslations("Calibration"), useTranslations("Confidence")];
  return (
    <span className="flex flex-col">
      <span className="flex flex-wrap justify-between gap-x-3 text-14">
        {words(confidence)}
        <span className="text-muted tabular-nums">
          {shown && t("short", { share: shown.share, answers })}
          {!shown && (answers > 0 ? t("rightOf", { right, answers }) : t("never"))}
        </span>
      </span>
      <svg
        viewBox={`0 0 ${whole} 4`}
        preserveAspectRatio="none"
        role="presentation"
        className="h-4 w-full"
      >
        <rect y="1.8" width={whole} height="0.4" className="fill-line" />
        {shown && (
          <>
            <rect
              x={whole * shown.low}
              y="1"
              width={Math.max(1, whole * (shown.high - shown.low))}
              height="2"
              className="fill-accent opacity-40"
            />
            <rect
              x={Math.min(whole - 1, whole * shown.share)}
              width="1"
              height="4"
              className="fill-accent"
            />
          </>
        )}
      </svg>
    </span>
  );
}
