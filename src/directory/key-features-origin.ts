import type { Directory } from './directory.ts';

/** What the key features come from. */
export interface KeyFeaturesOrigin {
  /** Title of the document. */
  title: string;
  year: string;
  /** Where the conference was held whose outcome it is. */
  place: string;
  /** How many features it names. */
  count: number;
}

/** The document that names the key features. Throws where no conference has it among its outcomes. */
export function keyFeaturesOrigin(directory: Directory): KeyFeaturesOrigin {
  const document = directory.document('key-features-of-learning-cities');
  const adopted = directory.conferences.find(({ outcomeDocuments }) =>
    outcomeDocuments.includes(document.id),
  );
  if (!adopted?.place) {
    throw new Error(`No conference in content/conferences/ with a place has the outcome ${document.id}.`);
  }
  return {
    title: document.title,
    year: String(document.year),
    place: adopted.place,
    count: directory.keyFeatures.length,
  };
}
