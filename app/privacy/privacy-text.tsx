import { useTranslations } from "next-intl";

const parts = [
  {
    title: "stored",
    points: [
      "storedAccount",
      "storedAnswers",
      "storedOwnCards",
      "storedClasses",
      "storedOffers",
      "storedReports",
      "storedDevices",
      "storedBrowser",
      "storedIdentities",
      "storedPasskeys",
      "storedInvitations",
      "storedResets",
      "storedTries",
      "storedDeeds",
      "storedLog",
      "storedNot",
    ],
  },
  {
    title: "sees",
    points: ["seesName", "seesWork", "seesNot", "seesMates", "seesAdmins", "seesServer"],
  },
  {
    title: "long",
    points: [
      "longAccount",
      "longSessions",
      "longResets",
      "longPasskeys",
      "longTries",
      "longDeeds",
      "longLogs",
    ],
  },
  {
    title: "leave",
    points: ["leaveData", "leaveClass", "leaveDevice", "leaveAccount", "leaveKept"],
  },
] as const;

/** What is stored, who sees it, for how long, and how to leave. */
export function PrivacyText() {
  const t = useTranslations("Privacy");
  return (
    <>
      <p>{t("lead")}</p>
      {parts.map(({ title, points }) => (
        <section key={title} className="flex flex-col gap-3">
          <h2 className="text-22 font-semibold">{t(title)}</h2>
          <ul className="flex list-disc flex-col gap-2 pl-6">
            {points.map((point) => (
              <li key={point}>{t(point)}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
