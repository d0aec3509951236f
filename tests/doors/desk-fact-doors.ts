import { action, type Door, page } from "@/tests/doors/door";

const pages = ["changes", "facts", "facts/[factId]", "inbox", "proposals/[proposalId]"];

const deeds = [
  ["facts/[factId]/actions.ts", "changeFact"],
  ["facts/[factId]/actions.ts", "checkFact"],
  ["facts/[factId]/actions.ts", "deleteFact"],
  ["facts/actions.ts", "takeDeletionBack"],
  ["proposals/[proposalId]/actions.ts", "acceptProposal"],
  ["proposals/[proposalId]/actions.ts", "keepDraft"],
  ["proposals/[proposalId]/actions.ts", "mergeProposal"],
  ["proposals/[proposalId]/actions.ts", "rejectProposal"],
  ["proposals/[proposalId]/actions.ts", "takeDecisionBack"],
  ["proposals/actions.ts", "proposeSelection"],
  ["wordings/actions.ts", "showWhatIsSent"],
  ["wordings/actions.ts", "suggestWordings"],
] as const;

/** The ways to proposals and facts of a course: its editors'. */
export const deskFactDoors: readonly Door[] = [
  ...pages.map((path) => page(`/desk/[courseId]/${path}`, "editor of the course")),
  ...deeds.map(([file, name]) =>
    action(`app/desk/[courseId]/${file}`, name, "editor of the course"),
  ),
];
