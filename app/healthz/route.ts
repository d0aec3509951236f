/** Alive: the process answers. Says nothing of the database. */
export function GET() {
  return new Response("ok\n");
}
