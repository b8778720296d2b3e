// `npm run test:editor` and `npm run test:newest`: see runEditorTests.ts. Plain JavaScript, so that nobody has to know how
// TypeScript is run here.
import { createRequire } from 'node:module';
import 'tsx';

const require = createRequire(import.meta.url);
const { runEditorTests } = require('./runEditorTests.ts');
process.exit(await runEditorTests(process.argv.slice(2)));
