import { bothSides, runActions } from "@/tests/doors/run-actions";

// By either way the same action is reached, and asks who comes.
runActions("a script's call", bothSides);
