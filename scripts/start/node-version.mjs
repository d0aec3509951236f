// Runs on any Node with modules: no newer syntax than that.

/** The floor, as [major, minor]. */
const floor = [20, 19];

/**
 * Whether Parallax can run on this Node.
 *
 * @param version such as "20.20.2"
 * @returns `refusal`: why not, or null; `notice`: what to know all the same, or null
 */
export function judgeNode(version) {
  const [major, minor] = version.split(".").map(Number);
  if (major < floor[0] || (major === floor[0] && minor < floor[1])) {
    const refusal = `Parallax needs Node ${floor.join(".")} or newer and this is Node ${version}: install Node 24 from https://nodejs.org and start again.`;
    return { refusal, notice: null };
  }
  const ended = `Node ${version} works, but its support ended in April 2026: Node 24 is the better choice.`;
  return { refusal: null, notice: major === 20 ? ended : null };
}
