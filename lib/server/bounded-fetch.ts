import "server-only";

/** Fetches from where it is told and nowhere else, and breaks off what grows beyond so many bytes. */
export function boundedFetch(mostBytes: number): typeof fetch {
  return async (input, init) => {
    const { body, status, statusText, headers } = await fetch(input, {
      ...init,
      redirect: "error",
    });
    return new Response(body?.pipeThrough(bounded(mostBytes)) ?? null, {
      status,
      statusText,
      headers,
    });
  };
}

function bounded(mostBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform: (chunk, controller) => {
      bytes += chunk.byteLength;
      if (bytes > mostBytes) controller.error(new Error(`More than ${mostBytes} bytes came.`));
      else controller.enqueue(chunk);
    },
  });
}
