type Messages = { [name: string]: string | Messages };

/** Messages with those of another language over them: what is not translated yet stays as it is. */
export function overlaid(base: Messages, over: Messages): Messages {
  const names = Object.keys(base).map((name) => {
    const [below = "", above] = [base[name], over[name]];
    if (typeof below === "string") return [name, typeof above === "string" ? above : below];
    return [name, typeof above === "object" ? overlaid(below, above) : below];
  });
  return Object.fromEntries(names);
}
