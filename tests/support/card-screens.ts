import { stepOf } from "./review-deeds";
import { at, openSteps, type Screen } from "./screen";

/** The cards of somebody, their own among them, and what is practised of them. */
export const cardScreens: readonly Screen[] = [
  at("/cards", "student"),
  { ...at("/cards", "student", "cards, nothing found"), address: () => "/cards?q=Atlantis" },
  at("/cards", "administrator", "cards empty"),
  at("/cards/new", "student"),
  {
    ...at("/cards/new", "student", "own card, about a fact"),
    address: () => "/cards/new?fact=f_vnbb9bapy4",
  },
  {
    ...at("/cards/new", "student", "own card, refused"),
    arrive: async (page) => {
      await page.getByRole("button", { name: "Save the card" }).click();
      await page.getByText("Write what you want to be asked.").waitFor();
    },
  },
  {
    ...at("/cards/[cardId]/edit", "student", "own card, to change"),
    address: ({ ownCard }) => `/cards/${ownCard}/edit`,
  },
  {
    ...at("/cards/[cardId]", "student", "own card"),
    address: ({ ownCard }) => `/cards/${ownCard}`,
  },
  {
    ...at("/cards/[cardId]", "student", "card"),
    address: ({ answeredCard }) => `/cards/${answeredCard}`,
    arrive: openSteps,
  },
  {
    ...at("/review", "beginner", "review, menu of a card"),
    arrive: async (page) => {
      await stepOf(page);
      await page.getByRole("button", { name: "This card" }).click();
    },
  },
  {
    ...at("/cards/[cardId]", "instructor", "card, new"),
    address: ({ answeredCard }) => `/cards/${answeredCard}`,
  },
  at("/practice", "student"),
  {
    ...at("/practice", "student", "practice, nothing found"),
    address: () => "/practice?q=Atlantis",
  },
  at("/practice", "administrator", "practice empty"),
  {
    ...at("/practice/session", "student"),
    arrive: async (page) => void (await stepOf(page)),
  },
  {
    ...at("/practice/session", "student", "practice, nothing to ask"),
    address: () => "/practice/session?q=Atlantis",
    arrive: async (page) => void (await stepOf(page)),
  },
];
