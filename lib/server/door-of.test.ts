import { expect, test } from "vitest";
import { doorOf } from "./door-of";

const doors = [
  { page: "/classrooms", regex: "^/classrooms(?:/)?$" },
  { page: "/classrooms/new", regex: "^/classrooms/new(?:/)?$" },
  { page: "/classrooms/[classroomId]", regex: "^/classrooms/([^/]+?)(?:/)?$" },
];

test.each([
  ["/classrooms", "/classrooms"],
  ["/classrooms/new", "/classrooms/new"],
  ["/classrooms/ada@example.org", "/classrooms/[classroomId]"],
  ["/_next/static/ada@example.org", "static"],
  ["/ada@example.org", "other"],
  ["/classrooms/a/b", "other"],
])("%s belongs to %s", (path, door) => {
  expect(doorOf(path, doors)).toBe(door);
});
