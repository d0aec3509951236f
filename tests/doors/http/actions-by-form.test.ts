import { runActions } from "@/tests/doors/run-actions";

runActions("a form without scripts");
