/**
 * What a person filled in: the fields of a form without those that the framework adds to it.
 *
 * @param form an action's argument, which a client chooses: what is no form has no fields
 */
export function formFields(form: unknown): Record<string, FormDataEntryValue> {
  if (!(form instanceof FormData)) return {};
  return Object.fromEntries([...form].filter(([name]) => !name.startsWith("$ACTION_")));
}

/** All that was ticked under each of these names; what is no form has nothing. */
export function formLists(
  form: unknown,
  names: readonly string[],
): Record<string, FormDataEntryValue[]> {
  if (!(form instanceof FormData)) return {};
  return Object.fromEntries(names.map((name) => [name, form.getAll(name)]));
}
