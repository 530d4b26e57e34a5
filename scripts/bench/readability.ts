import { readFile } from '../content/content-file.ts';
import { readTree } from '../content/tree.ts';
import { openDataset } from '../validate/dataset.ts';
import { gradeOf } from './grade.ts';

/** The school year in which half of the practices can be read. */
const MEDIAN_MAX = 9;
/** How many of the hardest are named, to be mended first. */
const WORST = 10;

const files = [...readTree('content', 'content')].map(
  ([path, text]) => [path, readFile(path, text)] as const,
);
const { entries } = openDataset(new Map(files));
const bodies = new Map(files.map(([path, { body }]) => [path, body?.text ?? '']));

const graded = entries('practices')
  .map(({ id, summary }) => ({
    id,
    grade: gradeOf(`${summary}\n\n${bodies.get(`content/practices/${id}.mdx`) ?? ''}`),
  }))
  .sort((a, b) => b.grade - a.grade);
const median = graded[Math.floor(graded.length / 2)]?.grade ?? Number.NaN;

for (const { id, grade } of graded.slice(0, WORST)) console.log(`${grade.toFixed(1)}  ${id}`);
console.log(
  `median of ${graded.length} practices, summary and body: grade ${median.toFixed(1)} of at most ${MEDIAN_MAX}`,
);
if (!(median <= MEDIAN_MAX)) process.exitCode = 1;
