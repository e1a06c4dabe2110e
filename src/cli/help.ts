/** The commands by name; lint has none. */
export const commands: readonly string[] = [
  'init',
  'explain',
  'explain-config',
  'explain-form',
  'burden',
  'map',
  'review',
  'merge',
  'glossary',
  'desk',
  'lsp',
  'rules',
  'mcp',
  'help',
]

/** What `untape --help` prints. */
export const help = `untape finds the red tape in forms and process documents.

  untape [paths…]             lint files and folders (default: the current folder)
  untape init [--force]       write untape.yml, a starter glossary and a workflow for GitHub
  untape explain RULE         why a rule is there, with examples
  untape explain-config FILE  what applies to a file, and what sets it
  untape explain-form FILE    what each field of a form takes its reader, and why
  untape burden [paths…]      what forms cost: minutes, hours a year, approvals, hand-offs, waits
  untape burden --constants   the numbers behind the minutes, with their sources
  untape map FILE             the process in a file as a picture: who does what, approvals, waits
  untape review FILE.docx     comments in a copy of a Word file, FILE.reviewed.docx
  untape desk [--port N]      a page in your browser to write in; --output FOLDER: the same as files
  untape merge REPORT.json…   one report of the JSON reports of all shards
  untape glossary             keep your own words in order: check, find, suggest, export, import
  untape lsp                  serve an editor: findings as you type, better words, why a rule is there
  untape rules                list all rules
  untape mcp [FOLDER]         serve an assistant on stdin and stdout, which may read this folder

Options:
  --format terminal|json|sarif|github|markdown|html|word|junit
                              how to report (default: terminal); github: for the log of a workflow;
                              html: a page for the owner of a process, with the burden and the maps;
                              word: the same as a Word document, with --output report.docx;
                              junit: for the test results of GitLab, Jenkins and Azure Pipelines;
                              burden takes terminal, json, markdown, html and word; map takes
                              terminal, json, mermaid and markdown; merge takes all but html and
                              word, which need the documents; glossary export takes csv, xlsx,
                              cspell and markdown
  --output FILE               write the report, or the reviewed copy, to a file
  --fix                       make the changes that are safe whatever the context, and report what is left
  --suggest                   with --fix: also take first suggestions, where they stand in for the words;
                              with review: better words as tracked changes, where nothing else changes
  --dry-run                   with --fix: print a diff and write nothing; exit code 1 if there is one
  --all                       with glossary export: ours with yours laid over it; with glossary
                              suggest: all candidates, not only the first 50
  --bom                       with glossary export --format csv: a byte order mark, for Excel
  --port N                    with desk: where the page is served (default: 8273; 0: any that is free)
  --config FILE               use this untape.yml (default: the nearest one)
  --fail-on error|warning|note|never
                              from which severity on the exit code is 1 (default: error)
  --since REF                 only files that differ from this commit or branch, and only new findings
  --baseline FILE             forgive the findings in this file; it is written when it is not there
  --prune                     take out of the baseline what no longer occurs
  --cache[=FILE]              remember what was found in files that do not change (default: .untapecache)
  -j, --jobs N                how many workers share the work (default: auto, as many as pay)
  --shard I/N                 lint part I of N: with --format json, the reports of all can be merged
  --force-exclude             a file that is named obeys “files:” and “ignore:” of untape.yml too
  --stdin --stdin-filename NAME
                              lint what comes on standard input as if it were NAME
  -q, --quiet                 leave out notes
  --today DATE                the date for reviews and for suppressions that expire (default: today)

Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 something could not be read.
review is no gate: 0 when the copy was written, whatever it says; 2 when it was not.
`
