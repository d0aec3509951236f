export type Reply = { status: number; body: string };

/** Somebody's browser or phone, without a page: it keeps cookies and says that it is ours. */
export type Client = ReturnType<typeof openClient>;

type Sent = { body?: BodyInit; type?: string; signal?: AbortSignal };

/** @param server where the server listens; @param address what people type */
export function openClient(server: string, address = server) {
  const cookies = new Map<string, string>();

  async function send(path: string, { body, type, signal }: Sent = {}): Promise<Reply> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(new URL(path, server), {
      redirect: "manual",
      headers: { cookie, origin: address, ...(type && { "content-type": type }) },
      ...(body !== undefined && { method: "POST", body }),
      ...(signal && { signal }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return { status: response.status, body: await response.text() };
  }

  return {
    cookies,
    get: (path: string) => send(path),
    post: (path: string, value: unknown, signal?: AbortSignal) =>
      send(path, {
        body: JSON.stringify(value),
        type: "application/json",
        ...(signal && { signal }),
      }),
    async signIn(email: string, password: string): Promise<void> {
      const { csrfToken } = JSON.parse((await send("/api/auth/csrf")).body);
      const body = new URLSearchParams({ csrfToken, email, password, json: "true" });
      await send("/api/auth/callback/credentials", { body });
      if (!cookies.has("parallax-session")) throw new Error(`${email} is not signed in.`);
    },
  };
}
