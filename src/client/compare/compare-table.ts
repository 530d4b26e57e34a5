import type { CompareRow } from '../../facets/compare.ts';

/** The texts of the comparison, in the language of the page. */
export interface CompareLabels {
  rows: Record<string, string>;
  options: Record<string, Record<string, string>>;
  notKnown: string;
  none: string;
  same: string;
  unsure: string;
  differs: string;
  fact: string;
  comparison: string;
}

/** A city as the head of its column. */
export interface Column {
  name: string;
  path: string;
  /** What a screen reader says of the button that takes it away. */
  removeLabel: string;
  remove(): void;
}

/** The comparison as a table: a row a fact, a column a city, and in words whether they are the same. */
export function compareTable(
  columns: readonly Column[],
  rows: readonly CompareRow[],
  labels: CompareLabels,
  number: (value: number) => string,
): HTMLTableElement {
  const table = document.createElement('table');
  const caption = table.createCaption();
  caption.className = 'hidden';
  caption.textContent = columns.map(({ name }) => name).join(', ');
  const head = table.createTHead().insertRow();
  head.append(
    cell('th', labels.fact, 'col'),
    ...columns.map(columnHead),
    cell('th', labels.comparison, 'col'),
  );
  const body = table.createTBody();
  for (const { key, cells, same } of rows) {
    const row = body.insertRow();
    row.append(
      cell('th', labels.rows[key] ?? key, 'row'),
      ...cells.map((value) => valueCell(value, labels.options[key] ?? {})),
    );
    const verdict = same === null ? labels.unsure : same ? labels.same : labels.differs;
    row.append(cell('td', columns.length < 2 ? '' : verdict));
    row.classList.toggle('differs', same === false);
  }
  return table;

  function valueCell(value: CompareRow['cells'][number], names: Record<string, string>) {
    if (typeof value === 'number') return cell('td', number(value));
    if (value !== null && value.length > 0)
      return cell('td', value.map((option) => names[option] ?? option).join(', '));
    const unknown = document.createElement('em');
    unknown.className = 'unknown';
    unknown.textContent = value === null ? labels.notKnown : labels.none;
    const made = cell('td', '');
    made.append(unknown);
    return made;
  }
}

function columnHead({ name, path, removeLabel, remove }: Column): HTMLElement {
  const head = cell('th', '', 'col');
  // Each cell is read with its head: with the city, not with the button that takes it away.
  head.setAttribute('aria-label', name);
  const link = document.createElement('a');
  link.href = path;
  link.textContent = name;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tool screen';
  button.setAttribute('aria-label', removeLabel);
  button.textContent = '×';
  button.addEventListener('click', remove);
  head.append(link, button);
  return head;
}

function cell(name: 'th' | 'td', text: string, scope?: 'col' | 'row'): HTMLTableCellElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (scope) made.scope = scope;
  return made;
}
