/** What `newsmark --help` prints. */
export const HELP = `newsmark reads several news reports together: who is who, and which figures cannot both be true.

Usage
  newsmark extract FILE…          one line of JSON per article: names, figures, dates, quotations
  newsmark check PATH…            findings in and across the articles
  newsmark actors PATH…           who is who across the articles

PATH is a file or a folder; a folder stands for the articles in it (.txt, .news, .article).

Options
  --format FORMAT                 extract: jsonl · check: text, json, sarif · actors: text, json, csv
  --fail-on SEVERITY              check: exit with 1 from this severity on: error, warning (default), information, hint
  --stdin-jsonl                   read articles from standard input, one a line: {"id", "text", "published"?, "source"?, "title"?}
  -h, --help                      show this help
  -v, --version                   show the version

Exit codes
  0  done, nothing at or above the threshold
  1  check found something at or above the threshold
  2  bad usage, or some input could not be read (the rest was processed)

Everything runs on this machine. Articles are never changed.
`;
