import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { doubtOf } from "@/lib/content/propose/doubt-of";
import { propose } from "@/lib/content/propose/propose";
import { readDocument } from "@/lib/server/read-document";
import { proposableFile } from "./content/propose/proposable-file";
import { shownProposal, shownProposals } from "./content/propose/shown-proposals";

const usage = `usage: npm run content:propose -- FILE [--json] [--published DATE] [--genre GENRE] [--outlet NAME] [--author NAME]

Reads a document of any kind that the desk reads and prints the facts that rules propose from it, the most certain
first. Nothing is stored and nothing leaves this machine. What the document says of itself counts where an option is
left out; a document without a date takes its file's.

  --json            [{statement, frame, kind, holders, passage, evidence, doubts}]
  --published DATE  YYYY, YYYY-MM or YYYY-MM-DD: what "last month" is told from
  --genre GENRE     news, analysis, opinion, brief, official or reference
  --outlet NAME     who prints it
  --author NAME     who wrote it
`;

const { values, positionals } = options();
const [file] = positionals;
if (!file || values.help) {
  (values.help ? process.stdout : process.stderr).write(usage);
  process.exit(values.help ? 0 : 2);
}

const reading = await readDocument({ bytes: readFileSync(file) }, AbortSignal.timeout(60_000));
if ("refusal" in reading) {
  process.stderr.write(`${file}: it cannot be read (${reading.refusal}).\n`);
  process.exit(1);
}

const text = proposableFile(file, reading, values);
const proposals = propose(text).toSorted((a, b) => doubtOf(a) - doubtOf(b));
process.stdout.write(
  values.json
    ? `${JSON.stringify(
        proposals.map((one) => shownProposal(one, text)),
        null,
        2,
      )}\n`
    : shownProposals(proposals, text),
);

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        author: { type: "string" },
        genre: { type: "string" },
        help: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        outlet: { type: "string" },
        published: { type: "string" },
      },
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}
