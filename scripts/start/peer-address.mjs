import { subscribe } from "node:diagnostics_channel";

// Preloaded into the web server: Next hands on what a request says of its origin, which anyone can
// write, and not the other end of the connection. Each request is given it here, before Next reads.
subscribe("http.server.request.start", ({ request, socket }) => {
  request.headers["x-peer-address"] = socket.remoteAddress ?? "";
});
