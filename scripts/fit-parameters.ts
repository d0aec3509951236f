import { fitOf } from "@/lib/own-parameters/fitting";
import { type FirstAnswer, trialsOf } from "@/lib/own-parameters/trials";

const usage = `usage: started by the server, which sends one person's answers and gets what was fitted to them.
Ends with the server.
`;

export type FitRequest = { cards: FirstAnswer[][]; inForce: number[] };

if (!process.send) {
  process.stderr.write(usage);
  process.exit(2);
}

process.once("disconnect", () => process.exit());
process.once("message", async ({ cards, inForce }: FitRequest) => {
  process.send?.(await fitOf(trialsOf(cards), inForce));
});
