import { createHash } from 'node:crypto';
import { bodyText } from '../../src/directory/body-text.ts';
import { nearestMembers } from '../../src/directory/nearest.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { adoptionSheet, type Answer } from '../../src/directory/adoption-sheet.ts';
import { isUnconfirmed } from '../../src/directory/members.ts';
import { practicesOfCity } from '../../src/directory/practices.ts';
import { sourceLines } from '../../src/directory/sources.ts';
import { stepsFrom } from '../../src/directory/text-map.ts';
import { admissionText } from '../../src/directory/wording.ts';
import { markedName } from '../../src/directory/dots.ts';
import { liesIn } from '../../src/i18n/lies-in.ts';
import { ui } from '../../src/i18n/ui.ts';
import type { City, Practice } from '../../src/schemas/index.ts';

const here = ui(undefined);
const { t, list, number, date } = here;
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
const km = (distance: number) => Math.max(1, Math.round(distance));

const style = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
body{max-inline-size:46rem;margin:1rem auto;padding-inline:1rem;overflow-wrap:anywhere}
input{font:inherit;inline-size:100%;box-sizing:border-box;padding:.5rem}
h2{margin-block:2.5rem .5rem}h3{margin-block:1.75rem .25rem}h4{margin-block:1rem .25rem}
p,ul{margin-block:.25rem}form{position:sticky;inset-block-start:0;padding-block:.5rem;background:Canvas}
@media print{form{display:none}}`;

/** Hides the cities that hold none of the words; without script the browser's own search finds them. */
const script = `const field=document.querySelector('input'),told=document.querySelector('output');
const fold=(text)=>text.normalize('NFD').replace(/\\p{M}/gu,'').toLowerCase();
const cities=[...document.querySelectorAll('article')].map((place)=>[place,fold(place.textContent)]);
field.form.hidden=false;
field.form.addEventListener('submit',(event)=>event.preventDefault());
field.addEventListener('input',()=>{const words=fold(field.value).split(/\\s+/);let count=0;
for(const [place,text] of cities){place.hidden=!words.every((word)=>text.includes(word));count+=!place.hidden}
for(const part of document.querySelectorAll('section'))part.hidden=!part.querySelector('article:not([hidden])');
told.value=count+' / '+cities.length});`;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Returns the whole directory as one page that asks for no other file: cities, practices, the map in words, a search. */
export function singlePage(directory: Directory): string {
  const { edition, content } = directory;
  const stamp = t('shelf.lead', {
    edition: date(edition.id),
    release: content.release.version,
    date: date(content.release.date),
  });
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}`;
  const countries = directory.countries.map(
    ({ id, shortName }) => `<section><h2>${escape(shortName)}</h2>
${directory.cities
  .filter(({ country }) => country === id)
  .map((city) => cityText(directory, city))
  .join('\n')}</section>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width"><title>${escape(t('site.name'))}</title><style>${style}</style></head>
<body><h1>${escape(t('site.name'))}</h1><p>${escape(t('footer.independent'))}</p><p>${escape(stamp)}</p>
<p>${escape(t('footer.licences'))}</p>
<form hidden role="search"><input type="search" aria-label="${escape(t('search.field'))}" placeholder="${escape(t('search.placeholder'))}"><output></output></form>
<main>${countries.join('\n')}</main><script>${script}</script></body></html>
`;
}

function cityText(directory: Directory, city: City): string {
  const country = directory.country(city.country);
  const marked = t('site.unconfirmed');
  const [nearest] = nearestMembers(directory, city, 1);
  const facts = [
    `${t('city.region')}: ${directory.region(city.region).name}`,
    `${t('city.joined')}: ${admissionText(city)}`,
    ...(isUnconfirmed(city) ? [t('city.membershipUnconfirmed', { date: date(directory.edition.id) })] : []),
    ...(city.population === null ? [] : [`${t('city.inhabitants')}: ${number(city.population)}`]),
  ];
  const near = nearest
    ? `${t('city.nearest')}: ${markedName(nearest.city, marked)}, ${t('city.distance', { km: km(nearest.km), direction: t(`direction.${nearest.direction}`) })}.`
    : '';
  const steps = stepsFrom(directory, city).map(
    (step) =>
      `<li>${escape(t(`textMap.${step.way}`))} <a href="#${step.city.id}">${escape(markedName(step.city, marked))}</a> ${escape(t('textMap.km', { km: km(step.km) }))}</li>`,
  );
  return `<article id="${city.id}"><h3>${escape(markedName(city, marked))}</h3><p>${escape(facts.join('. '))}.</p>
<p>${escape(`${liesIn(here, city, country)} ${near}`)}</p><ul>${steps.join('')}</ul>
${city.doubt === null ? '' : `<p>${escape(city.doubt)}</p>`}
${practicesOfCity(directory, city.id)
  .map((practice) => practiceText(directory, practice))
  .join('\n')}
${sourcesText(directory, city.sources)}</article>`;
}

const status = {
  plan: t('practice.statusPlan'),
  running: t('practice.statusRunning'),
  ended: t('practice.statusEnded'),
};

function words(answer: Answer): string {
  if (answer.kind === 'status') return status[answer.value];
  if (answer.kind === 'list') return list(answer.values);
  if (answer.kind === 'text') return answer.text;
  const year = String(answer.year);
  return answer.inferred ? t('practice.startedInferred', { year }) : year;
}

function practiceText(directory: Directory, practice: Practice): string {
  const rows = adoptionSheet(practice).answers.map(
    (answer) => `<li>${escape(`${t(`practice.${answer.question}`)}: ${words(answer)}`)}</li>`,
  );
  const paragraphs = bodyText(practice).split('\n\n');
  return `<h4>${escape(practice.title)}</h4>${paragraphs.map((text) => `<p>${escape(text)}</p>`).join('')}
<ul>${practice.results === null ? '' : `<li>${escape(`${t('practice.results')}: ${practice.results}`)}</li>`}${rows.join('')}</ul>
${sourcesText(directory, practice.sources)}`;
}

function sourcesText(directory: Directory, sources: City['sources']): string {
  const lines = sourceLines(directory, sources).map(({ site, url }) =>
    url ? `<a href="${escape(url)}">${escape(site)}</a>` : escape(site),
  );
  return `<p>${escape(t('source.title'))}: ${lines.join(' · ')}</p>`;
}
