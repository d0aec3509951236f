import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a request to a language model held. */
export type ModelRequest = {
  path: string;
  authorization: string | undefined;
  body: Record<string, unknown> & { messages: { role: string; content: string }[] };
};

/** How the server answers a request: with these words of a model, with this status, or never. */
export type Reply =
  | { words: string; finish?: "stop" | "length" }
  | { status: number; headers?: Record<string, string>; body?: string }
  | "never";

/**
 * A language model on this machine, which answers as it is told.
 *
 * @param replyTo called for each request with how many came before
 */
export async function serveModel(replyTo: (request: ModelRequest, before: number) => Reply) {
  const requests: ModelRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await read(incoming);
    requests.push(request);
    send(response, replyTo(request, requests.length - 1));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function read(incoming: IncomingMessage): Promise<ModelRequest> {
  const chunks = await incoming.toArray();
  return {
    path: incoming.url ?? "",
    authorization: incoming.headers.authorization,
    body: JSON.parse(Buffer.concat(chunks).toString("utf8")),
  };
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply === "never") return;
  if ("status" in reply) {
    response.writeHead(reply.status, { "content-type": "application/json", ...reply.headers });
    response.end(reply.body ?? JSON.stringify({ error: { message: "No." } }));
    return;
  }
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify(completion(reply.words, reply.finish ?? "stop")));
}

function completion(content: string, finish: string) {
  return {
    id: "answer",
    object: "chat.completion",
    created: 0,
    model: "storyteller",
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: finish }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  };
}
