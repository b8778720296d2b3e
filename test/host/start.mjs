// `npm start`: see start.ts. Plain JavaScript, so that nobody has to know how TypeScript is run here.
import { createRequire } from 'node:module';
import 'tsx';

const require = createRequire(import.meta.url);
const { start } = require('./start.ts');
process.exit(await start(process.argv.slice(2)));
