// Preloaded into every child and, by NODE_OPTIONS, into theirs: each ends when the one that started
// it is gone, however that went. Listening for "disconnect" instead would keep a process alive that
// has nothing left to do; a timer that does not count asks.
if (process.connected) {
  const ask = () => {
    if (!process.connected) process.exit(1);
  };
  setInterval(ask, 100).unref();
}
