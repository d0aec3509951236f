import { runActions } from "@/tests/doors/run-actions";

runActions("a script's call");
