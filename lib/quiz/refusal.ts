/** Why an answer is not taken; "notAsked" also where the attempt is another's. */
export type Refusal = "notAsked" | "misfit" | "ended" | "timeOver" | "answered" | "conflict";
