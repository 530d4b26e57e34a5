import type { Translate } from './messages.ts';

const goals = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] as const;

/** A Sustainable Development Goal by number and name: “Goal 4: Quality education”. Throws beyond the seventeen. */
export function goalName(t: Translate, number: number): string {
  const goal = goals.find((candidate) => candidate === number);
  if (!goal) throw new Error(`There is no Sustainable Development Goal ${number}.`);
  return t('goal.numbered', { number: goal, name: t(`goal.${goal}`) });
}
