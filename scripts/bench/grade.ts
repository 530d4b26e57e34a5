import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Returns the school year in which a text can be read, by Flesch and Kincaid.
 * A figure counts as a word of one syllable; proper names count as they are, so that foreign ones raise the grade.
 */
export function gradeOf(text: string): number {
  const said = [...words.segment(text)].filter(({ isWordLike }) => isWordLike);
  return fleschKincaid({
    sentence: [...sentences.segment(text)].length,
    word: said.length,
    syllable: said.reduce((sum, { segment }) => sum + Math.max(1, syllable(segment)), 0),
  });
}
