const whole: Readonly<Record<string, string>> = {
  defense: "defence",
  offense: "offence",
  program: "programme",
  programs: "programmes",
  center: "centre",
  centers: "centres",
  armored: "armoured",
  traveled: "travelled",
  traveling: "travelling",
  neighboring: "neighbouring",
  neighbor: "neighbour",
  neighbors: "neighbours",
  counselor: "counsellor",
  councilor: "councillor",
  favor: "favour",
  labor: "labour",
  harbor: "harbour",
  honor: "honour",
  behavior: "behaviour",
  color: "colour",
  toward: "towards",
  fulfill: "fulfil",
};

/** A word in the spelling of the course: "defence", "organise". */
export function spelled(lower: string): string {
  const other = whole[lower];
  if (other) return other;
  return lower.replace(
    /^(\p{L}{3,})iz(e[sdr]?|ing|ation|ations)$/u,
    (word, stem: string, end: string) =>
      /^(?:s|pr|recogn)$/.test(stem) || /^(?:size|prize|seiz|capsiz)/.test(word)
        ? word
        : `${stem}is${end}`,
  );
}
