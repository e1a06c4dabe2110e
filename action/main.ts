/** The action as a workflow starts it. */
import process from 'node:process'
import * as core from '@actions/core'
import {holdRoom} from '../src/engine.ts'
import {cleanText, logLine} from '../src/reporters/clean-text.ts'
import {deliverToPull} from './deliver.ts'
import {run} from './run.ts'

/** After this, in milliseconds, what is left is not looked at: a job must not wait for us. */
const longest = 5 * 60_000
const start = performance.now()

const annotate = {error: core.error, warning: core.warning, note: core.notice}

// Reading a document leaves much behind that is needed no more. Node lets it pile up, to twice the memory
// of the run and more, where there is room; with this it is cleared away sooner, and takes no longer.
holdRoom()
void run(
  {
    env: process.env,
    input: (name) => core.getInput(name),
    hide: core.setSecret,
    output: core.setOutput,
    summary: async (markdown) => {
      if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write()
    },
    annotate: ({severity, message, properties}) => annotate[severity](message, properties),
    info: (line) => core.info(logLine(line)),
    warn: (line) => core.warning(cleanText(line)),
    fail: (line) => core.setFailed(cleanText(line)),
  },
  {
    deliver: deliverToPull,
    today: new Date().toISOString().slice(0, 10),
    budget: {isOver: () => performance.now() - start > longest, files: 3000, replacements: 60},
  },
)
