import "server-only";
import { askingNetwork } from "./asking-network";
import type { Try } from "./limits";

/** What a try of a password counts for, whether or not anyone has the mail address. */
export async function passwordTries(email: string): Promise<Try[]> {
  return [
    { what: "passwordOfAccount", who: email },
    { what: "passwordFromAddress", who: await askingNetwork() },
  ];
}

export async function signUpTries(): Promise<Try[]> {
  return [{ what: "signUpFromAddress", who: await askingNetwork() }];
}

/** What offering a class to an address counts for: nobody is to be pestered with offers. */
export function offerTries(viewerId: string): Try[] {
  return [{ what: "offersOfPerson", who: viewerId }];
}

/** What a try of a join code counts for. */
export async function codeTries(viewerId: string): Promise<Try[]> {
  return [
    { what: "codeOfPerson", who: viewerId },
    { what: "codeFromAddress", who: await askingNetwork() },
  ];
}

/** What asking for a passkey, and what is answered, count for: whose it is, is not known before. */
export async function passkeyTries(): Promise<Try[]> {
  return [{ what: "passkeyFromAddress", who: await askingNetwork() }];
}

/** What coming back from a provider counts for. */
export async function providerTries(): Promise<Try[]> {
  return [{ what: "providerFromAddress", who: await askingNetwork() }];
}

/** What asking for a mail that resets a password counts for, whether or not anyone has the address. */
export async function resetTries(email: string): Promise<Try[]> {
  return [
    { what: "resetOfAccount", who: email },
    { what: "resetFromAddress", who: await askingNetwork() },
  ];
}

/** What a try of a link that works once counts for. */
export async function linkTries(): Promise<Try[]> {
  return [{ what: "linkFromAddress", who: await askingNetwork() }];
}

/** What a report counts for. */
export function reportTries(viewerId: string): Try[] {
  return [{ what: "reportOfPerson", who: viewerId }];
}

/** What sending the files of a course counts for: each is read in a process of its own. */
export function loadTries(viewerId: string): Try[] {
  return [{ what: "loadOfPerson", who: viewerId }];
}

/** What asking a language model for other wordings counts for. */
export function wordingTries(viewerId: string): Try[] {
  return [{ what: "wordingsOfPerson", who: viewerId }];
}

/** What asking for an archive of one's data counts for. */
export function exportTries(viewerId: string): Try[] {
  return [{ what: "exportOfPerson", who: viewerId }];
}

/** What adding a document to a course counts for. */
export function uploadTries(viewerId: string): Try[] {
  return [{ what: "uploadOfPerson", who: viewerId }];
}

/** What naming an editor by an address counts for: nobody is to try out who is an instructor. */
export function editorTries(viewerId: string): Try[] {
  return [{ what: "editorsOfPerson", who: viewerId }];
}

/** What a search counts for. */
export function searchTries(viewerId: string): Try[] {
  return [{ what: "searchOfPerson", who: viewerId }];
}
