import type { Messages } from "next-intl";

/** The parts of the messages that code in the browser speaks. The rest stays on the server. */
export const spokenInBrowser = [
  "Account",
  "Answering",
  "App",
  "Card",
  "Certainty",
  "ClassExam",
  "Classrooms",
  "Confidence",
  "Copy",
  "Demo",
  "Exams",
  "Fact",
  "Failure",
  "ForecastForm",
  "ForecastOutcome",
  "Forgot",
  "Instructors",
  "Invitations",
  "Kind",
  "Leaving",
  "Mistakes",
  "Module",
  "NewAssignment",
  "NewQuiz",
  "OwnCard",
  "Passkeys",
  "Person",
  "Proof",
  "Provider",
  "Report",
  "Reports",
  "Reset",
  "Review",
  "ReviewSettings",
  "Search",
  "Sending",
  "Shell",
  "SignIn",
  "SignUp",
  "Source",
  "TestDesk",
  "TestSettings",
  "TestTime",
  "Wait",
] as const satisfies readonly (keyof Messages)[];

/** What is sent along with each page. */
export function browserMessages(messages: Messages): Partial<Messages> {
  return Object.fromEntries(spokenInBrowser.map((part) => [part, messages[part]]));
}
