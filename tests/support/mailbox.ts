import { SMTPServer } from "smtp-server";

export type Received = { to: string[]; text: string };

/**
 * A mail server on this machine that takes everything and keeps it. While another test has one at
 * this port, it waits for its turn.
 */
export async function openMailbox(port: number) {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, { envelope }, done) {
      let raw = "";
      stream.setEncoding("latin1").on("data", (part: string) => {
        raw += part;
      });
      stream.on("end", () => {
        received.push({ to: envelope.rcptTo.map(({ address }) => address), text: plainText(raw) });
        done();
      });
    },
  });
  await listening(server, port);
  return {
    /** What was sent to this address, the oldest first. */
    sentTo: (address: string) => received.filter(({ to }) => to.includes(address)),
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

function listening(server: SMTPServer, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const listen = () => server.listen(port, "127.0.0.1", resolve);
    server.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") setTimeout(listen, 100);
      else reject(error);
    });
    listen();
  });
}

/** Header and body with the line breaks and escapes of quoted-printable undone. */
function plainText(raw: string): string {
  const joined = raw.replaceAll("=\r\n", "");
  const bytes = joined.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}
