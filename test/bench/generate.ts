/**
 * Generated news reports to measure on: invented events, each reported by several outlets on several days, pasted
 * with what stands round an article on a web page. The same numbers give the same text, on any machine.
 */
import { createRandom, type Random } from './random';
import { type Cast, createCast, createEvent, type NewsEvent, type Person } from './world';

export interface GeneratedArticle {
  readonly uri: string;
  readonly text: string;
}

const OUTLETS = [
  'The Harbour Ledger',
  'Inland Wire',
  'Daily Compass',
  'Meridian Post',
  'Northern Echo Chamber',
  'Radio Seven',
];
const AGENCIES = ['Inland Wire', 'IWA', 'Meridian', 'Compass News'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** What a sentence can be about. */
interface Scene {
  readonly random: Random;
  readonly event: NewsEvent;
  readonly cast: Cast;
  /** Killed, as known on the day of this report. */
  readonly toll: number;
  readonly published: Date;
  /** Who was named already: by surname from then on. */
  readonly named: Set<Person>;
  /** Sentences not used yet: an article says most things once. */
  readonly deck: ((scene: Scene) => string)[];
}

/** The first `count` articles of a world; a longer list begins with the same articles. */
export function generateArticles(count: number, seed = 1): GeneratedArticle[] {
  const cast = createCast(seed);
  const articles: GeneratedArticle[] = [];
  for (let index = 0; articles.length < count; index++) {
    const event = createEvent(seed, index);
    const random = createRandom(seed * 31 + index);
    const reports = random.integer(3, 9);
    for (let report = 0; report < reports && articles.length < count; report++) {
      const number = String(articles.length).padStart(6, '0');
      articles.push({ uri: `file:///dossier/${number}.txt`, text: writeArticle(random, event, cast) });
    }
  }
  return articles;
}

function writeArticle(random: Random, event: NewsEvent, cast: Cast): string {
  // One report in thirty has the toll of another day: something to find.
  const day = random.integer(0, event.tolls.length - 1);
  const toll = event.tolls[random.chance(1 / 30) ? 0 : day] ?? 0;
  const published = new Date(event.day.getTime() + day * 86_400_000);
  const scene: Scene = { random, event, cast, toll, published, named: new Set(), deck: [] };
  const outlet = random.pick(OUTLETS);
  // Lengths spread as those of real reports do: most from 1 to 5 KB, a few much longer.
  const paragraphs = Math.min(
    60,
    Math.round(12 * Math.exp((random.next() + random.next() + random.next() - 1.5) * 0.9)),
  );
  const parts = [`${event.kind.headline} ${event.place}, ${scene.toll} dead`];
  if (random.chance(0.4))
    parts.unshift(`Home | World | ${outlet}\nSign in   Subscribe   ${random.integer(1, 5)} views left`);
  if (random.chance(0.7)) parts.push(`By ${name(random.pick(event.people))}, ${outlet}`);
  parts.push(dateLine(scene));
  if (random.chance(0.5)) parts.push('Share   Tweet   Email   Print');
  parts.push(`${event.place.toUpperCase()} (${random.pick(AGENCIES)}) – ${lead(scene)}`);
  for (let i = 0; i < paragraphs; i++) {
    parts.push(paragraph(scene));
    if (random.chance(0.06))
      parts.push(
        `${speaker(scene)} in ${event.place}, ${weekday(published)}. (Photo: ${outlet}/${random.pick(event.people).surname})`,
      );
    if (random.chance(0.04)) parts.push(`READ MORE: What we know about the ${event.kind.noun}`);
  }
  if (random.chance(0.5))
    parts.push('Comments are moderated. Please read our rules before you post.\n© All rights reserved.');
  return `${parts.join(random.chance(0.1) ? '\r\n\r\n' : '\n\n')}\n`;
}

function dateLine({ published, random }: Scene): string {
  const day = `${MONTHS[published.getUTCMonth()]} ${published.getUTCDate()}, ${published.getUTCFullYear()}`;
  return random.chance(0.5)
    ? `${weekday(published)}, ${day}`
    : `Published ${day} ${random.integer(1, 12)}:${random.integer(10, 59)} PM`;
}

function lead({ event, toll, random }: Scene): string {
  const { victims, happened } = event.kind;
  const when = `${happened} ${event.place} on ${weekday(event.day)}`;
  return random.pick([
    `At least ${toll} ${victims} were killed and ${event.facts.injured} injured when ${when}, officials said.`,
    `${capital(when)}, killing ${toll} ${victims}, officials said.`,
    `The death toll rose to ${toll} after ${when}, according to the ${random.pick(event.bodies)}.`,
  ]);
}

const SENTENCES: readonly ((scene: Scene) => string)[] = [
  (s) => `${speaker(s)} said ${s.toll} ${s.event.kind.victims} had been killed.`,
  (s) => `The number of dead stood at ${s.toll} on ${weekday(s.published)}, ${speaker(s)} told local radio.`,
  (s) => `“We have never seen anything like it,” ${speaker(s)} told reporters.`,
  (s) => `“${s.event.place} will need help for months,” said ${speaker(s)}. “We are counting on our neighbours.”`,
  (s) => `“What happened here must never happen again,” ${speaker(s)} added, and asked for calm.`,
  (s) => `The ${s.random.pick(s.event.bodies)} put the number of injured at ${s.event.facts.injured}.`,
  (s) =>
    `${s.event.facts.injured} people from ${s.event.place} were being treated for injuries, some of them in ${s.event.region}.`,
  (s) =>
    `About ${s.event.facts.homeless.toLocaleString('en-US')} people were homeless, said the ${s.random.pick(s.event.bodies)}.`,
  (s) => `Damage to ${s.event.place} was estimated at $${s.event.facts.cost} million, the ${body(s)} said.`,
  (s) => `Among the dead were ${s.event.facts.children} children, ${speaker(s)} said.`,
  (s) => `${pronoun(s)} arrived in ${s.event.place} on ${weekday(s.published)} and met relatives of the victims.`,
  (s) => `${pronoun(s)} declined to say who was to blame, but promised that the families would be told first.`,
  offer,
  offer,
  (s) => `Rescuers from ${s.event.region} pulled ${s.event.facts.survivors} survivors from the wreckage.`,
  (s) => `Volunteers from ${s.event.place} searched for ${s.event.facts.hours} hours without a break.`,
  (s) =>
    `In ${s.event.facts.year}, a similar accident in ${s.event.region} killed ${s.event.facts.before} people and led to new rules.`,
  (s) => `Some ${s.event.facts.percent} percent of ${s.event.place} was without power, and shops stayed shut.`,
  (s) => `Witnesses described scenes of panic as people fled ${s.event.place}, carrying what they could.`,
  (s) => `It was not clear what had caused the ${s.event.kind.noun}, and the authorities asked for patience.`,
  (s) => `${speaker(s)} said that an inquiry would begin next week, and that nobody would be spared.`,
  (s) => `The government in ${s.event.region} declared three days of mourning, and flags flew at half-mast.`,
  (s) =>
    `Prices of food and fuel rose in the villages around, where no market had opened since ${weekday(s.event.day)}.`,
  (s) => `The ${body(s)} opened an account for donations and sent blankets, tents and medicine.`,
];

function offer(scene: Scene): string {
  const [leader, workers] = scene.random.pick(scene.event.offers);
  const who = scene.cast.people[leader] ?? scene.random.pick(scene.event.people);
  return `${full(who)} sent condolences to ${scene.event.place} and offered ${workers} rescue workers.`;
}

function body({ cast, random }: Scene): string {
  return cast.bodies[random.skewed(cast.bodies.length)] ?? '';
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function nextSentence(scene: Scene): string {
  const { deck, random } = scene;
  if (deck.length === 0) deck.push(...SENTENCES);
  const [sentence] = deck.splice(random.integer(0, deck.length - 1), 1);
  return sentence ? sentence(scene) : '';
}

function paragraph(scene: Scene): string {
  const count = scene.random.integer(1, 4);
  return Array.from({ length: count }, () => nextSentence(scene)).join(' ');
}

/** Someone of the event: in full at first, by surname afterwards, as newspapers do. */
function speaker({ random, event, named }: Scene): string {
  const one = random.pick(event.people);
  if (named.has(one)) return random.chance(0.3) ? `${one.title} ${one.surname}` : one.surname;
  named.add(one);
  return random.chance(0.5) ? full(one) : `${name(one)}, ${one.role},`;
}

function pronoun(scene: Scene): string {
  const known = [...scene.named].at(-1);
  return known ? (known.pronoun === 'he' ? 'He' : 'She') : speaker(scene);
}

const name = (one: Person): string => `${one.given} ${one.surname}`;
const full = (one: Person): string => `${one.title} ${name(one)}`;
const weekday = (day: Date): string => DAYS[day.getUTCDay()] ?? '';
