import "vitest";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the tests' own server, at the database that every test file gets a copy of. */
    templateUrl: string;
    /** A data folder in which Parallax was started once and ended. */
    startedBefore: string;
    /** The production build as it is served to the tests of its doors, once a worker. */
    apps: {
      address: string;
      databaseUrl: string;
      setupToken: string;
      issuer: string;
      pid: number;
      /** With these another server serves the same app. */
      settings: Record<string, string>;
    }[];
  }
}
