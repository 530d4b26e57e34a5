import type { Practice } from '../schemas/index.ts';

/** Questions a city official asks of a practice; each is also a key of the messages. */
export type Question = OpenQuestion | 'audience' | 'programme' | 'readOn';
export type OpenQuestion =
  | 'problem'
  | 'runBy'
  | 'partners'
  | 'started'
  | 'status'
  | 'results'
  | 'staff'
  | 'money'
  | 'places'
  | 'law'
  | 'evidenceKind'
  | 'difficulties';

export type Answer =
  | { question: Question; kind: 'text'; text: string }
  | { question: Question; kind: 'list'; values: string[] }
  | { question: Question; kind: 'status'; value: NonNullable<Practice['status']> }
  | { question: Question; kind: 'started'; year: number; inferred: boolean };

/** What sources may leave open, in the order in which the page names it. */
export const openQuestions: readonly OpenQuestion[] = [
  'problem',
  'runBy',
  'partners',
  'started',
  'status',
  'results',
  'staff',
  'money',
  'places',
  'law',
  'evidenceKind',
  'difficulties',
];

/** What the sources answer, and what they leave open. Results stand in a section of their own. */
export function adoptionSheet(practice: Practice): { answers: Answer[]; open: OpenQuestion[] } {
  const { needs } = practice;
  const text = (question: Question, value: string | null): Answer[] =>
    value === null ? [] : [{ question, kind: 'text', text: value }];
  const answers: Answer[] = [
    ...text('problem', practice.problem),
    ...text('audience', practice.audience),
    ...text('programme', practice.programme),
    ...text('runBy', practice.runBy),
    ...(practice.partners.length > 0
      ? [{ question: 'partners', kind: 'list', values: practice.partners } satisfies Answer]
      : []),
    ...(practice.started === null
      ? []
      : [
          {
            question: 'started',
            kind: 'started',
            year: practice.started,
            inferred: practice.startedBasis === 'inferred',
          } satisfies Answer,
        ]),
    ...(practice.status === null
      ? []
      : [{ question: 'status', kind: 'status', value: practice.status } satisfies Answer]),
    ...text('staff', needs.staff),
    ...text('money', needs.money),
    ...text('places', needs.places),
    ...text('law', needs.law),
    ...text('evidenceKind', practice.evidenceKind),
    ...text('difficulties', practice.difficulties),
    ...text('readOn', practice.readOn),
  ];
  const answered = new Set(answers.map(({ question }) => question));
  if (practice.results !== null) answered.add('results');
  return { answers, open: openQuestions.filter((question) => !answered.has(question)) };
}
