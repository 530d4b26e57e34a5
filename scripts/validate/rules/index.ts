import type { Rule } from '../rule.ts';
import { admissionRound } from './admission-round.ts';
import { awardCities } from './award-cities.ts';
import { awardCount } from './award-count.ts';
import { booksBalance } from './books-balance.ts';
import { characters } from './characters.ts';
import { conferenceOrder } from './conference-order.ts';
import { coordinateDecimals } from './coordinate-decimals.ts';
import { countryCodes } from './country-codes.ts';
import { countryHasMember } from './country-has-member.ts';
import { countryShapes } from './country-shapes.ts';
import { datesInOrder } from './dates-in-order.ts';
import { doubtTold } from './doubt-told.ts';
import { editionsAscend } from './editions-ascend.ts';
import { expectedFile } from './expected-file.ts';
import { fileName } from './file-name.ts';
import { frontMatter } from './front-matter.ts';
import { imageCredits } from './image-credits.ts';
import { itemsOnce } from './items-once.ts';
import { keyOrder } from './key-order.ts';
import { mdxComponents } from './mdx-components.ts';
import { mdxHeadings } from './mdx-headings.ts';
import { mdxLinks } from './mdx-links.ts';
import { mdxParses } from './mdx-parses.ts';
import { membersApart } from './members-apart.ts';
import { nameOnce } from './name-once.ts';
import { noClaims } from './no-claims.ts';
import { noTodo } from './no-todo.ts';
import { numbersTold } from './numbers-told.ts';
import { oneSentence } from './one-sentence.ts';
import { orderOnce } from './order-once.ts';
import { otherNames } from './other-names.ts';
import { permanentNumbers } from './permanent-numbers.ts';
import { plainText } from './plain-text.ts';
import { planNotDone } from './plan-not-done.ts';
import { pointInCountry } from './point-in-country.ts';
import { pointNotZero } from './point-not-zero.ts';
import { populationPlausible } from './population-plausible.ts';
import { practiceStarted } from './practice-started.ts';
import { typography } from './typography.ts';
import { references } from './references.ts';
import { regionOfCountry } from './region-of-country.ts';
import { releaseDates } from './release-dates.ts';
import { retiredIds } from './retired-ids.ts';
import { roundSize } from './round-size.ts';
import { sameMessages } from './same-messages.ts';
import { schema } from './schema.ts';
import { sdgsSorted } from './sdgs-sorted.ts';
import { sitesNamed } from './sites-named.ts';
import { sourceDenied } from './source-denied.ts';
import { sourceHttps } from './source-https.ts';
import { sourceTracking } from './source-tracking.ts';
import { syntax } from './syntax.ts';
import { textSpacing } from './text-spacing.ts';
import { timeZone } from './time-zone.ts';
import { titleOnce } from './title-once.ts';
import { unknownKey } from './unknown-key.ts';
import { whiteSpace } from './white-space.ts';

/** Every rule, in the order of docs/errors.md: from the shape of a file to the books of the network. */
export const rules: readonly Rule[] = [
  syntax,
  schema,
  unknownKey,
  expectedFile,
  fileName,
  keyOrder,
  frontMatter,
  whiteSpace,
  characters,
  itemsOnce,
  references,
  permanentNumbers,
  retiredIds,
  sitesNamed,
  textSpacing,
  plainText,
  typography,
  noClaims,
  noTodo,
  mdxParses,
  mdxComponents,
  mdxHeadings,
  mdxLinks,
  imageCredits,
  sourceHttps,
  sourceTracking,
  sourceDenied,
  countryCodes,
  countryShapes,
  countryHasMember,
  regionOfCountry,
  nameOnce,
  otherNames,
  pointNotZero,
  coordinateDecimals,
  pointInCountry,
  membersApart,
  timeZone,
  populationPlausible,
  doubtTold,
  admissionRound,
  datesInOrder,
  roundSize,
  booksBalance,
  editionsAscend,
  releaseDates,
  awardCities,
  awardCount,
  conferenceOrder,
  orderOnce,
  practiceStarted,
  planNotDone,
  numbersTold,
  oneSentence,
  titleOnce,
  sdgsSorted,
  sameMessages,
];
