/** A dossier of generated articles: opening it, asking it, typing in it. Milliseconds of processor time, and megabytes. */
import { applyDecision } from '../../server/src/annotations/actors/apply';
import { NO_ACTORS } from '../../server/src/annotations/actors/model';
import { serialise } from '../../server/src/annotations/actors/serialise';
import { toDecisions, toFileForm } from '../../server/src/annotations/actors/toEngine';
import { analyseArticle, type BlockCache, createBlockCache } from '../../server/src/engine/article';
import { Dossier } from '../../server/src/engine/dossier/dossier';
import type { Article } from '../../server/src/engine/model';
import { actors, createActorListCache } from '../../server/src/features/actors';
import { definition } from '../../server/src/features/definition';
import { diagnostics } from '../../server/src/features/diagnostics';
import { hover } from '../../server/src/features/hover';
import { references } from '../../server/src/features/references';
import { cpuTime, heapUsed, type Spread, spread } from './clock';
import { generateArticles } from './generate';
import { createRandom, type Random } from './random';

export interface DossierCosts {
  readonly articles: number;
  readonly megabytes: number;
  /** All articles analysed and put in, and all findings asked for. */
  readonly coldIndex: number;
  /** Live objects that the dossier adds, the texts among them. */
  readonly memory: number;
  readonly actors: number;
  readonly findings: number;
  readonly hover: Spread;
  readonly definition: Spread;
  readonly references: Spread;
  /** One letter typed or taken back: analysis with the document's cache, dossier, findings of what it touched. */
  readonly keystroke: Spread;
  /** The findings of how many articles a letter touched. */
  readonly touched: Spread;
  /** What views ask for after a pause in typing. */
  readonly actorsView: number;
  /** Two actors merged, up to the new list of actors and the merged one's mentions. */
  readonly merge: Spread;
}

const QUESTIONS = 400;
const EDITED = 40;
const KEYS = 8;
const MERGES = 60;

/** Builds a dossier of this size and measures it. */
export function measureDossier(size: number): DossierCosts {
  const inputs = generateArticles(size, 5);
  const before = heapUsed();
  const dossier = new Dossier();
  let findings = 0;
  const coldIndex = cpuTime(() => {
    for (const { uri, text } of inputs) dossier.set(analyseArticle({ uri, version: 0, text }));
    findings = dossier.allFindings().length;
  });
  const memory = (heapUsed() - before) / 2 ** 20;
  const random = createRandom(17);
  const articles = dossier.articles();
  const ask = (question: (article: Article, offset: number) => void) => askAbout(articles, random, question);
  const costs = {
    articles: size,
    megabytes: inputs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6,
    coldIndex,
    memory,
    actors: dossier.actors().length,
    findings,
    hover: ask((article, offset) => hover(dossier, article, offset, { linkTo: () => null })),
    definition: ask((article, offset) => definition(dossier, article, offset)),
    references: ask((article, offset) => references(dossier, article, offset, { includeDeclaration: true })),
    ...typeIn(dossier, articles, random),
    actorsView: cpuTime(() => actors(dossier)),
    merge: mergeActors(dossier, random),
  };
  return costs;
}

/** Asks at random names and figures; the first tenth only warms up. */
function askAbout(
  articles: readonly Article[],
  random: Random,
  question: (article: Article, offset: number) => void,
): Spread {
  const times: number[] = [];
  for (let i = 0; i < QUESTIONS * 1.1; i++) {
    const article = random.pick(articles);
    const places = [...article.mentions, ...article.figures];
    if (places.length === 0) continue;
    const { start, end } = random.pick(places);
    const took = cpuTime(() => question(article, Math.floor((start + end) / 2)));
    if (i >= QUESTIONS * 0.1) times.push(took);
  }
  return spread(times);
}

/** Merges pairs of people, one after the other; each decision adds to those before. */
function mergeActors(dossier: Dossier, random: Random): Spread {
  const times: number[] = [];
  const cache = createActorListCache();
  actors(dossier, cache);
  let model = NO_ACTORS;
  for (let i = 0; i < MERGES; i++) {
    const people = dossier.actors().filter(({ kind }) => kind === 'person');
    const pair = [random.pick(people), random.pick(people)].map(({ id, name, kind }) => ({
      name,
      kind,
      forms: dossier.formsOf(id).map((form) => toFileForm(form, (uri) => uri)),
    }));
    const [into] = pair;
    if (!into) continue;
    times.push(
      cpuTime(() => {
        model = applyDecision(model, { type: 'merge', actors: pair, into }).model;
        serialise(model);
        dossier.decide(toDecisions(model, (path) => path));
        actors(dossier, cache);
        const merged = dossier.actorOfForm({ form: into.forms[0]?.form ?? '', uri: null });
        if (merged) dossier.members(merged.id);
      }),
    );
  }
  return spread(times);
}

/** Opens some articles one after the other and types in each, at random places of it. */
function typeIn(dossier: Dossier, articles: readonly Article[], random: Random) {
  const times: number[] = [];
  const touched: number[] = [];
  const press = (uri: string, version: number, text: string, cache: BlockCache): void => {
    let count = 0;
    const took = cpuTime(() => {
      const change = dossier.set(analyseArticle({ uri, version, text }, cache));
      for (const other of change.findings) diagnostics(dossier, other, {});
      count = change.findings.length;
    });
    if (version > 1) {
      times.push(took);
      touched.push(count);
    }
  };
  for (let i = 0; i < EDITED; i++) {
    const { uri, text } = random.pick(articles);
    const cache = createBlockCache();
    press(uri, 1, text, cache);
    for (let key = 0; key < KEYS; key++) {
      const at = random.integer(0, text.length);
      const typed = random.pick(['a', ' ', '7', '.', 'M', '“']);
      press(uri, 2 + 2 * key, text.slice(0, at) + typed + text.slice(at), cache);
      press(uri, 3 + 2 * key, text, cache);
    }
  }
  return { keystroke: spread(times), touched: spread(touched) };
}
