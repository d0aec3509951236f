import { doubtOf } from "@/lib/content/propose/doubt-of";
import type { ProposableText } from "@/lib/content/propose/proposal";
import { propose } from "@/lib/content/propose/propose";

const usage = `usage: started by the server, which sends a document's text and gets the facts that it may hold.
Ends with the server.
`;

if (!process.send) {
  process.stderr.write(usage);
  process.exit(2);
}

process.once("disconnect", () => process.exit());
process.once("message", (text: ProposableText) => {
  const proposals = propose(text);
  process.send?.(proposals.map((proposal) => ({ proposal, doubt: doubtOf(proposal) })));
});
