import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { serialise } from "@/lib/content/compile/module";
import { buildMap } from "./content/map/build-map";
import { readWorld } from "./content/map/read-world";
import { parseCommand } from "./content/parse-command";
import { printProblems } from "./content/print-problems";
import { readCourse } from "./content/read-course";

const usage = `usage: npm run content:map
Draws the region of content/ from Natural Earth's shapes, with its states and places: content/map.json.
Exits 1 when content/ cannot be read.
`;

parseCommand(usage, { help: { type: "boolean" } });

const { course, problems } = readCourse("content");
if (course) {
  const map = buildMap(readWorld(), course.entities);
  const text = serialise(map);
  writeFileSync(join("content", "map.json"), text);
  const unshaped = course.entities.filter(
    ({ id, type }) => type === "state" && !(id in map.states) && !(id in map.places),
  );
  for (const { id } of unshaped) process.stderr.write(`${id} is not drawn.\n`);
  const counts = `${Object.keys(map.states).length} states, ${Object.keys(map.places).length} places`;
  process.stdout.write(`${counts}, ${Math.round(text.length / 1024)} kB\n`);
} else {
  printProblems("content", problems);
  process.exitCode = 1;
}
