/** What may be wrong with a fact. By itself, because the form in the browser checks nothing else. */
export const reportReasons = ["WRONG", "OUTDATED", "UNCLEAR", "SEVERAL_RIGHT", "OTHER"] as const;
