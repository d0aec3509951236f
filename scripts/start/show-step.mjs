/**
 * Shows one step of the start on one line, with its time as it runs.
 *
 * @param deed gives what to say of it once it is done, such as "skipped, nothing changed"
 */
export async function showStep(title, deed) {
  const began = performance.now();
  const line = (outcome) => {
    const seconds = `${((performance.now() - began) / 1000).toFixed(1)} s`;
    return `${title.padEnd(16)}${outcome.padEnd(28)}${seconds.padStart(8)}`;
  };
  const live = process.stdout.isTTY;
  const redraw = () => process.stdout.write(`\r${line("…")}`);
  const timer = live ? setInterval(redraw, 200) : null;
  try {
    const outcome = await deed();
    process.stdout.write(`${live ? "\r" : ""}${line(outcome)}\n`);
  } catch (error) {
    process.stdout.write(`${live ? "\r" : ""}${line("failed")}\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

export const nothingChanged = "skipped, nothing changed";
