/** Who a door lets in, as its page, action or route decides it. */
export type May =
  | "anyone"
  | "signed in"
  | "administrator"
  | "has the desk"
  | "sees the module"
  | "studies the module"
  | "owner of the attempt"
  | "owner of the card"
  | "owner of the passkey"
  | "owner of the session"
  | "member of the class"
  | "student of the class"
  | "editor of the course"
  | "instructor of the class"
  | "owner of a closed account"
  | "asked to teach"
  | "asked to edit"
  | "administrator";

export type PageDoor = { kind: "page"; address: string; may: May };
export type ActionDoor = { kind: "action"; file: string; name: string; may: May };
export type RouteDoor = { kind: "route"; method: string; address: string; may: May };
export type Door = PageDoor | ActionDoor | RouteDoor;

export function page(address: string, may: May): PageDoor {
  return { kind: "page", address, may };
}

export function action(file: string, name: string, may: May): ActionDoor {
  return { kind: "action", file, name, may };
}

export function route(method: string, address: string, may: May): RouteDoor {
  return { kind: "route", method, address, may };
}
