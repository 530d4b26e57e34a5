const kilo = 1000;

/** The size of a file for readers: “244 kB”, “1.1 MB”. A file that is smaller than that weighs “1 kB”. */
export function fileSize(bytes: number, locale: string): string {
  const unit = bytes < kilo * kilo ? 'kilobyte' : 'megabyte';
  const value = unit === 'kilobyte' ? Math.max(1, bytes / kilo) : bytes / (kilo * kilo);
  const maximumFractionDigits = unit === 'kilobyte' ? 0 : 1;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(value);
}
