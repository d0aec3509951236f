import pg from "pg";

/** Does something over one connection of its own. */
export async function connected(url, deed) {
  const client = new pg.Client({ connectionString: url, application_name: "parallax backup" });
  // The query under way fails with it; without a listener it would end the process.
  client.on("error", () => {});
  await client.connect();
  try {
    return await deed(client);
  } finally {
    await client.end();
  }
}
