/** What `bench.ts` runs, in a process of its own: `measure.cjs RESULT.json [--sizes 100,1000] [--nasties]`. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Spread } from './clock';
import { type DossierCosts, measureDossier } from './dossier';
import { isSteep, measureGrowth } from './growth';
import { measureThroughput, type Throughput } from './throughput';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: '100,1000,10000' }, nasties: { type: 'boolean', default: false } },
});

if (values.nasties) printGrowth();
else measureAll();

function measureAll(): void {
  const throughput = measureThroughput();
  printThroughput(throughput);
  // One to warm up: the smallest size would pay for the compiler otherwise.
  measureDossier(100);
  const dossiers = values.sizes.split(',').map((size) => measureDossier(Number(size)));
  printDossiers(dossiers);

  const file = positionals[0] ?? 'bench.json';
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
  writeFileSync(file, `${JSON.stringify({ machine, throughput, dossiers }, null, 2)}\n`);
  console.log(`\nWritten to ${file}`);
}

function printThroughput({ engine, wink, compromise }: Throughput): void {
  console.log('\nArticle text, MB/s on one core (same articles, same run)');
  const line = (name: string, value: number) =>
    console.log(`  ${name.padEnd(12)}${value.toFixed(2).padStart(8)}   engine × ${(engine / value).toFixed(1)}`);
  line('engine', engine);
  line('wink-nlp', wink);
  line('compromise', compromise);
}

function printDossiers(all: readonly DossierCosts[]): void {
  const row = (name: string, cell: (costs: DossierCosts) => string) =>
    console.log(`  ${name.padEnd(34)}${all.map((costs) => cell(costs).padStart(18)).join('')}`);
  const spreads = (pick: (costs: DossierCosts) => Spread) => (costs: DossierCosts) => {
    const { median, p95, max } = pick(costs);
    return `${median.toFixed(2)} ${p95.toFixed(2)} ${max.toFixed(1)}`;
  };
  console.log('\nDossiers (ms of processor time; spreads are median, p95, maximum)');
  row('articles', (costs) => String(costs.articles));
  row('text, MB', (costs) => costs.megabytes.toFixed(1));
  row('actors', (costs) => String(costs.actors));
  row('findings', (costs) => String(costs.findings));
  row('cold index', (costs) => costs.coldIndex.toFixed(0));
  row('cold index per article', (costs) => (costs.coldIndex / costs.articles).toFixed(3));
  row('memory, MB', (costs) => costs.memory.toFixed(0));
  row('memory per article, KB', (costs) => ((costs.memory * 1024) / costs.articles).toFixed(1));
  row(
    'hover',
    spreads((costs) => costs.hover),
  );
  row(
    'definition',
    spreads((costs) => costs.definition),
  );
  row(
    'references',
    spreads((costs) => costs.references),
  );
  row(
    'keystroke',
    spreads((costs) => costs.keystroke),
  );
  row(
    'articles touched by a keystroke',
    spreads((costs) => costs.touched),
  );
  row('Actors view', (costs) => costs.actorsView.toFixed(1));
  row('merge, p95', (costs) => costs.merge.p95.toFixed(1));
}

/** Hard texts of 50,000, 100,000 and 200,000 characters; those that do not grow as their length are marked. */
function printGrowth(): void {
  console.log(
    '\nHard texts: ms of processor time for 50, 100 and 200 thousand characters; alone, then twice in a dossier',
  );
  const cells = (times: readonly number[]) =>
    times
      .map((value) => value.toFixed(0).padStart(7))
      .join('')
      .padEnd(21);
  for (const { name, article, dossier, error } of measureGrowth(50_000)) {
    const marks = `${isSteep(article) ? '  article grows too fast' : ''}${isSteep(dossier) ? '  dossier grows too fast' : ''}${error ? `  ${error}` : ''}`;
    console.log(`  ${name.padEnd(36)}${cells(article)}   ${cells(dossier)}${marks}`);
  }
}
