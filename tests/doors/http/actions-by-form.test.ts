import { everyCell, runActions } from "@/tests/doors/run-actions";

runActions("a form without scripts", everyCell);
