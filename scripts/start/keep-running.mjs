import { restartPause } from "./restart-pause.mjs";

/**
 * Starts a service again whenever it ends by itself.
 *
 * @param running the service, already started: `{ exited, stop() }`
 * @param service.name for people
 * @param service.start starts it again
 * @param service.say tells the person at the console
 * @returns `{ stop() }`, which ends it for good, in whatever state it is
 */
export function keepRunning(running, { name, start, say }) {
  let ending = false;
  let current = running;
  const watched = watch();

  async function watch() {
    let pause = 0;
    for (;;) {
      const began = Date.now();
      await current.exited;
      if (ending) return;
      pause = restartPause(pause, Date.now() - began);
      say(`${name} ended by itself; starting it again.`);
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (ending) return;
      current = await start().catch((error) => {
        say(error.message);
        return { exited: Promise.resolve(), stop: async () => {} };
      });
      if (ending) await current.stop();
    }
  }

  return {
    async stop() {
      ending = true;
      await current.stop();
      await watched;
    },
  };
}
