/** Where the digits of a script begin; its other nine follow. */
const zeros = {
  arabicIndic: 0x0660,
  persian: 0x06f0,
  devanagari: 0x0966,
  thai: 0x0e50,
  lao: 0x0ed0,
  burmese: 0x1040,
  khmer: 0x17e0,
};

/** The same text with the digits of the region's scripts as 0–9: "໒໐໑໙" is "2019". */
export function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = Object.values(zeros).find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
