import { parseCsv, toCsv } from '../../export/csv.ts';

/** Offers the rows with these ids of a CSV file of the site as a file, with the same columns. Rejects when the network fails. */
export async function downloadRows(path: string, ids: readonly string[], name: string): Promise<void> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const [header = [], ...rows] = parseCsv(await response.text());
  const byId = new Map(rows.map((row) => [row[0], row]));
  const csv = toCsv(
    header,
    ids.flatMap((id) => [byId.get(id) ?? []]).filter((row) => row.length > 0),
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
