/** A year, or the span in which one lies, as it is written everywhere: “2015”, “2015–2018”. */
export const spanText = (from: number, to: number): string => (from === to ? String(to) : `${from}–${to}`);
