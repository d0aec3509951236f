import type { Kind } from "@/lib/content/kind";
import type { KindContext } from "./kind-context";

/** How the kinds are called on an option. */
export const kindNames: Record<Kind, string> = {
  recommendation: "Recommendation",
  forecast: "Prediction",
  opinion: "Opinion",
  reported: "Reported",
  allegation: "Allegation",
  attributed: "Attributed claim",
};

/** Why a statement of one kind is not of another, in terms of who says it and about what. */
export function whyNot(wrong: Kind, kind: Kind, context: KindContext): string {
  const reason = reasonAgainst(wrong, kind, context);
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}

function reasonAgainst(wrong: Kind, kind: Kind, context: KindContext): string {
  const { speaker } = context;
  switch (wrong) {
    case "recommendation":
      return `A recommendation says what someone should do; here ${about(kind, context)}.`;
    case "forecast":
      return `A prediction says what will be; here ${about(kind, context)}.`;
    case "opinion":
      return `An opinion values or explains; here ${about(kind, context)}.`;
    case "reported":
      return context.voice === "cited"
        ? `${context.outlet} did not say so in its own voice: it passed on what ${speaker} said.`
        : `A report says what is or was; here ${about(kind, context)}.`;
    case "allegation":
      return kind === "attributed"
        ? `An allegation is said against someone, by a party to the matter; ${whyNone(context)}.`
        : `An allegation is what an interested party says another did; here ${about(kind, context)}.`;
    case "attributed":
      return context.voice === "outlet"
        ? `Nobody else was named as saying it: ${context.outlet} said it in its own voice.`
        : `It is more than that: ${about(kind, context)}.`;
  }
}

function whyNone({ interested, speaker }: KindContext): string {
  return interested ? "this is said against nobody" : `${speaker} is none`;
}

function about(kind: Kind, { voice, speaker, outlet }: KindContext): string {
  switch (kind) {
    case "recommendation":
      return `${speaker} said what ought to be done`;
    case "forecast":
      return `${speaker} spoke of what was still to come`;
    case "opinion":
      return `${speaker} judged or explained`;
    case "reported":
      return voice === "outlet"
        ? `${outlet} itself told what is or was`
        : `the author, ${speaker}, told what is or was`;
    case "allegation":
      return `${speaker} said what another does or wants`;
    case "attributed":
      return `${speaker} stated something as a fact`;
  }
}
