// Only what the oldest Node with modules understands: this file has to run there, to say no.
import { judgeNode } from "./start/node-version.mjs";

const verdict = judgeNode(process.versions.node);
if (verdict.notice) process.stdout.write(`${verdict.notice}\n`);
if (verdict.refusal) {
  process.stderr.write(`${verdict.refusal}\n`);
  process.exit(1);
}
import("./start/start-parallax.mjs")
  .then((module) => module.startParallax(process.argv.slice(2), process.env))
  .catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  });
