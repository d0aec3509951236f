/** How someone of the demonstration studies, which is also how they are presented. */
export type DemoPart = "instructor" | "strong" | "steady" | "busy" | "weak" | "stopped";

export type DemoPerson = { email: string; name: string; part: DemoPart };

/** Everyone of the demonstration, all made up: who teaches its class, then who studies in it. */
export const demoPeople: readonly DemoPerson[] = [
  { email: "mali@example.com", name: "Mali Example", part: "instructor" },
  { email: "noy@example.com", name: "Noy Example", part: "strong" },
  { email: "chan@example.com", name: "Chan Example", part: "steady" },
  { email: "linh@example.com", name: "Linh Example", part: "busy" },
  { email: "kyaw@example.com", name: "Kyaw Example", part: "weak" },
  { email: "bao@example.com", name: "Bao Example", part: "stopped" },
];
