/** A reason not to start that the person at the console can act on: shown as one sentence. */
export class StartRefused extends Error {
  name = "StartRefused";
}
