/** How a refused sign-in is told through next-auth, which passes on one word. */
export const suspendedError = "suspended";

/** Someone has shown who they are, and is not let in. */
export class AccountSuspended extends Error {
  override readonly name = "AccountSuspended";

  constructor() {
    super(suspendedError);
  }
}
