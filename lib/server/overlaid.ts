/** A message as it is written, or as the build read it. */
type Message = string | readonly unknown[];
type Messages = { [name: string]: Message | Messages };

/** Messages with those of another language over them: what is not translated yet stays as it is. */
export function overlaid(base: Messages, over: Messages): Messages {
  const names = Object.keys(base).map((name) => {
    const [below = "", above = {}] = [base[name], over[name]];
    if (isMessage(below)) return [name, isMessage(above) ? above : below];
    return [name, isMessage(above) ? below : overlaid(below, above)];
  });
  return Object.fromEntries(names);
}

function isMessage(value: Message | Messages): value is Message {
  return typeof value === "string" || Array.isArray(value);
}
