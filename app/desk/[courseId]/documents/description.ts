import type { EntryBody } from "@/lib/content/entry";
import type { DateGrounds, ProposedMetadata } from "@/lib/content/ingest/reading";

/** What the form of a document is filled in with, by its fields' names. */
export type Description = Record<
  | "title"
  | "outlet"
  | "author"
  | "year"
  | "month"
  | "day"
  | "grounds"
  | "retrieved"
  | "language"
  | "genre"
  | "licence"
  | "url",
  string
>;

type Given = { grounds: Record<DateGrounds, string>; today: string };

/** What a document says of itself, for a person to check; what it does not say is empty. */
export function proposedDescription(
  proposed: ProposedMetadata,
  { grounds, today }: Given,
): Description {
  const { published, yearMissing } = proposed;
  const [year = "", month, day] = published?.date.split("-") ?? [];
  return {
    title: proposed.title ?? "",
    outlet: proposed.outlet ?? "",
    author: proposed.author ?? "",
    year,
    month: plain(month ?? yearMissing?.month),
    day: plain(day ?? yearMissing?.day),
    grounds: published?.grounds ? grounds[published.grounds] : "",
    retrieved: today,
    language: proposed.language ?? "en",
    genre: proposed.genre ?? "",
    licence: proposed.licence ?? "All rights reserved",
    url: proposed.url ?? "",
  };
}

function plain(number: string | number | null | undefined): string {
  return number === undefined || number === null ? "" : `${Number(number)}`;
}

/** The same of a document that is in the course, as its entry has it. */
export function describedAs(
  body: EntryBody,
  { outlet, author }: { outlet: string; author: string | null },
): Description {
  const published = body.published as string | number | { date: string | number; grounds: string };
  const isDated = typeof published === "object";
  const [year = "", month, day] = `${isDated ? published.date : published}`.split("-");
  return {
    ...{ outlet, author: author ?? "", title: `${body.title}`, url: `${body.url ?? ""}` },
    ...{ year, month: plain(month), day: plain(day), grounds: isDated ? published.grounds : "" },
    ...{ retrieved: `${body.retrieved}`, language: `${body.language}` },
    ...{ genre: `${body.genre}`, licence: `${body.licence}` },
  };
}
