/**
 * How long to wait before a service is started again, so that one that cannot live does not burn
 * the machine.
 *
 * @param lastPause ms, 0 if there was none
 * @param ranFor how long the service lived, ms
 * @returns ms: 200 after a long life, else twice the last pause, at most 10 s
 */
export function restartPause(lastPause, ranFor) {
  if (lastPause === 0 || ranFor >= 30_000) return 200;
  return Math.min(lastPause * 2, 10_000);
}
