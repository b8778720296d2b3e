// `npm start`: see start.ts. Plain JavaScript, so that nobody has to know how TypeScript is run here.
import { createRequire } from 'node:module';
import 'tsx';

const { start } = createRequire(import.meta.url)('./start.ts');
process.exit(await start(process.argv.slice(2)));
