/** A due time as people of its class say it: "Fri, 4 Dec 2026, 23:59 (Asia/Vientiane)". */
export function shownDue(due: string, zone: string, locale: string): string {
  const words = new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  return `${words.format(new Date(`${due}Z`))} (${zone})`;
}
