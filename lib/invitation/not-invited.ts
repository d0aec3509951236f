/** Somebody would make an account here without being invited. */
export class NotInvited extends Error {
  override readonly name = "NotInvited";
}
