import { v7 } from "uuid";
import { entryAt, keepEntry } from "./kept-entries";

/** What every event says of where and when it was made. */
export function stamp() {
  return {
    id: v7(),
    deviceId: deviceId(),
    deviceSeq: nextSeq(),
    deviceAt: new Date().toISOString(),
  };
}

function deviceId(): string {
  const known = entryAt("device");
  if (known !== null) return known;
  const made = v7();
  keepEntry("device", made);
  return made;
}

/** Counts this device's events, so that those of one moment keep their order. */
function nextSeq(): number {
  const next = Number(entryAt("device-seq") ?? "0") + 1;
  keepEntry("device-seq", `${next}`);
  return next;
}
