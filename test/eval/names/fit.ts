/**
 * Fits the weights of names: `npm run fit:names` (or `… -- cv`) reports how well weights fitted on four fifths of the
 * texts do on the rest; `npm run fit:names -- write` fits on all and writes the three files of the lexicon.
 */
import fs from 'node:fs';
import path from 'node:path';
import { CLASS_COUNT, NameClass } from '../../../server/src/engine/names/classes';
import { DOCUMENT_EVIDENCE, documentEvidence } from '../../../server/src/engine/names/pool';
import { type BlockModel, blockScores, fitBlockModel, networkInputs } from './blockModel';
import { type Sample, sampleOf } from './corpus';
import { EMBEDDINGS_PACKAGE, type Embeddings, readEmbeddings } from './embeddings';
import { hasGold, readGold, SETS, type SetName } from './gold';
import { COMPONENTS, type WordExample } from './network';
import { networkText, vectorsText } from './networkFiles';
import { type Example, type Features, fitWeights, scoresOf } from './regression';
import { addGuesses, createTally, describe, type Tally } from './score';
import { ARTICLE_FILE, weightsText } from './weightsFile';

const LEXICON = path.resolve(__dirname, '../../../server/src/engine/lexicon');

const FOLDS = 5;
const CV_ROUNDS = 250;
const WRITE_ROUNDS = 400;

/** How much a candidate of the set counts: web posts and event mentions are less like news, or less fully annotated. */
const SET_WEIGHTS: Readonly<Partial<Record<SetName, number>>> = { ewt: 0.5, ecbplus: 0.5 };

/** Taken off the fitted weight of "no name" in every article: gives some precision for recall. */
const NAME_BONUS = 0.35;

function foldOf({ gold }: Sample): number {
  let hash = 7;
  for (const char of gold.id) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

/** The seed texts only measure; ECB+ says of which kind a name is, not what is none, and so is no help to the article. */
const teachesBlocks = ({ gold }: Sample): boolean => gold.set !== 'seeds';
const teachesArticles = ({ gold }: Sample): boolean => gold.set !== 'seeds' && gold.set !== 'ecbplus';

function examplesOf({ gold, right }: Sample, features: readonly Features[]): Example[] {
  const weight = SET_WEIGHTS[gold.set] ?? 1;
  return features.flatMap((of, at) => {
    const classes = right[at];
    return classes ? [{ features: of, right: classes, weight, surelyName: gold.set === 'ecbplus' }] : [];
  });
}

function blockExamples(sample: Sample, rows: ReadonlyMap<string, number>): WordExample[] {
  const { gold, right } = sample;
  const weight = SET_WEIGHTS[gold.set] ?? 1;
  return networkInputs(rows, sample).flatMap((input, at) => {
    const classes = right[at];
    return classes ? [{ ...input, right: classes, weight, surelyName: gold.set === 'ecbplus' }] : [];
  });
}

/** Numbers answering `DOCUMENT_EVIDENCE`, by what the blocks say of each candidate. */
function articleFeatures(sample: Sample, own: readonly (readonly number[])[]): Features[] {
  const rows: Features[] = [];
  documentEvidence(sample.occurrences, own, sample.lower, (row) => {
    const at = [...row.keys()].filter((index) => row[index] !== 0);
    rows.push({ at, values: at.map((index) => row[index] as number) });
  });
  return rows;
}

function fitBlocks(samples: readonly Sample[], embeddings: Embeddings, rows: ReadonlyMap<string, number>): BlockModel {
  const examples = samples.filter(teachesBlocks).flatMap((sample) => blockExamples(sample, rows));
  return fitBlockModel(embeddings, rows, examples);
}

/** What is held of parts of longer names before any text is read. */
const HELD: readonly (readonly [(typeof DOCUMENT_EVIDENCE)[number], number, number])[] = [
  ['initials of organization', NameClass.organization, 2],
  ['first word of organization', NameClass.organization, 2],
  ['last word of person', NameClass.person, 1],
  ['part of place', NameClass.place, 1],
];

/** Starts from believing each occurrence's own block, and from what is held. */
function fitArticles(
  samples: readonly Sample[],
  features: ReadonlyMap<Sample, readonly Features[]>,
  rounds: number,
): Float64Array {
  const prior = new Float64Array(DOCUMENT_EVIDENCE.length * CLASS_COUNT);
  const own = DOCUMENT_EVIDENCE.indexOf('own none');
  for (let klass = 0; klass < CLASS_COUNT; klass++) prior[(own + klass) * CLASS_COUNT + klass] = 1;
  for (const [name, klass, weight] of HELD) prior[DOCUMENT_EVIDENCE.indexOf(name) * CLASS_COUNT + klass] = weight;
  const examples = samples.filter(teachesArticles).flatMap((sample) => examplesOf(sample, features.get(sample) ?? []));
  const weights = fitWeights(examples, { features: DOCUMENT_EVIDENCE.length, l2: 2, rounds, step: 0.05, prior });
  weights[0] = (weights[0] as number) - NAME_BONUS;
  return weights;
}

/** Article features of every text by a model that was fitted without its fold: as on a text never seen. */
function unseenFeatures(
  samples: readonly Sample[],
  embeddings: Embeddings,
  rows: ReadonlyMap<string, number>,
): Map<Sample, readonly Features[]> {
  const features = new Map<Sample, readonly Features[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = samples.filter((sample) => foldOf(sample) !== fold);
    const model = fitBlocks(rest, embeddings, rows);
    for (const sample of samples)
      if (foldOf(sample) === fold) features.set(sample, articleFeatures(sample, blockScores(model, rows, sample)));
    console.log(`fold ${fold + 1} of ${FOLDS} fitted`);
  }
  return features;
}

function guess(
  tally: Tally,
  { gold, occurrences }: Sample,
  features: readonly Features[],
  weights: Float64Array,
): void {
  const guesses = occurrences.flatMap(({ candidate, start, end }, at) => {
    const scores = scoresOf(weights, features[at] as Features);
    return candidate.group ? [] : [{ start, end, klass: scores.indexOf(Math.max(...scores)) }];
  });
  addGuesses(tally, gold, guesses);
}

function crossValidate(samples: readonly Sample[], features: ReadonlyMap<Sample, readonly Features[]>): void {
  const tallies = new Map<string, Tally>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = samples.filter((sample) => foldOf(sample) !== fold);
    const weights = fitArticles(rest, features, CV_ROUNDS);
    for (const sample of samples) {
      const { set, genre } = sample.gold;
      if (foldOf(sample) !== fold || set === 'ecbplus') continue;
      for (const name of set === 'gum' && genre === 'news' ? [set, 'gum, news'] : [set]) {
        const tally = tallies.get(name) ?? createTally();
        tallies.set(name, tally);
        guess(tally, sample, features.get(sample) ?? [], weights);
      }
    }
  }
  for (const [name, tally] of tallies) console.log(name.padEnd(10), describe(tally));
}

function main(mode: string): void {
  const embeddings = hasGold() ? readEmbeddings() : null;
  if (mode !== 'cv' && mode !== 'write') {
    console.error('Say cv or write.');
    process.exitCode = 2;
  } else if (!hasGold()) {
    console.log('Nothing fitted: the annotated texts (../shared/eval/data beside the checkout) are not here.');
  } else if (embeddings === null) {
    console.log(`Nothing fitted: run "npm install --no-save ${EMBEDDINGS_PACKAGE}" first.`);
  } else {
    const rows = new Map(embeddings.words.map((word, row) => [word, row]));
    const samples = SETS.flatMap(readGold).map(sampleOf);
    console.log(`${samples.length} texts read`);
    const features = unseenFeatures(samples, embeddings, rows);
    crossValidate(samples, features);
    if (mode === 'cv') return;
    const { letters, network } = fitBlocks(samples, embeddings, rows);
    writeFile('wordVectors.json', vectorsText(embeddings.words, COMPONENTS, letters));
    writeFile('nameNetwork.json', networkText(network.weights()));
    const weights = fitArticles(samples, features, WRITE_ROUNDS);
    writeFile(ARTICLE_FILE.file, weightsText(ARTICLE_FILE, DOCUMENT_EVIDENCE, weights));
  }
}

function writeFile(name: string, text: string): void {
  fs.writeFileSync(path.join(LEXICON, name), text);
  console.log(`wrote ${name}`);
}

main(process.argv[2] ?? 'cv');
