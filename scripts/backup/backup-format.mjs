/*
 * A backup is a gzip file of lines in UTF-8:
 *
 *   {"format":"parallax-backup","formatVersion":1,"product":…,"takenAt":…,"migrations":[…]}
 *   {"table":"User","columns":["id",…]}     then its rows in COPY's text format, then a line \.
 *   …                                       every table, each after those that it refers to
 *   {"parts":[{"table","rows","bytes","sha256"},…],"sha256":…}     of all that stands above it
 */

export const formatName = "parallax-backup";
export const formatVersion = 1;

/** Ends a table's rows. No row can look like it: COPY doubles every backslash in a value. */
export const endOfRows = Buffer.from("\\.\n");

/** A line of the file that holds no row. */
export function jsonLine(value) {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}

/** What both sides of COPY must agree on, and no limit that would cut a long one short. */
export const copySettings = `
  SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'iso_8601'; SET LOCAL TimeZone = 'UTC';
  SET LOCAL extra_float_digits = 3; SET LOCAL bytea_output = 'hex'; SET LOCAL client_encoding = 'UTF8';
  SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0`;
