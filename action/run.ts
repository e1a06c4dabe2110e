/** The order of a run: lint, then say it where nothing can fail, then comment, then annotate. */
import {join, resolve} from 'node:path'
import {ConfigError} from '../src/config.ts'
import {severities} from '../src/finding.ts'
import {type Annotation, annotationsOf} from './annotations.ts'
import {type Api, createApi} from './api.ts'
import {type Deliver, type Delivery, nothingDelivered} from './delivery.ts'
import {NothingToDo, readSituation, type Situation} from './event.ts'
import {readPlain, repositoryIn, writeInside} from './files.ts'
import {type Inputs, readInputs} from './inputs.ts'
import {type Budget, type LintRun, lintRun} from './lint.ts'
import type {RunModel} from './model.ts'
import {countsOf} from './outputs.ts'
import {withPull} from './pull.ts'
import {parseReport, readReport, reportText} from './report-file.ts'
import {writeReviewed} from './reviewed.ts'
import {sarifOf} from './sarif-file.ts'
import {artifactName, fetchReport} from './second-stage.ts'
import {reviewedSummary, stageSummary, summaryOf} from './summary.ts'
import {UnreadableError} from './versions.ts'

/** What a runner gives and takes: @actions/core in a workflow. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly input: (name: string) => string
  readonly hide: (secret: string) => void
  readonly output: (name: string, value: string | number) => void
  readonly summary: (markdown: string) => Promise<void>
  readonly annotate: (annotation: Annotation) => void
  /** One line for the log. */
  readonly info: (line: string) => void
  readonly warn: (line: string) => void
  readonly fail: (line: string) => void
}

export interface RunOptions {
  readonly deliver: Deliver
  readonly today: string
  readonly budget: Budget
}

/** Runs the action. Only findings and what cannot be configured so make it fail. */
export async function run(runner: Runner, options: RunOptions): Promise<void> {
  try {
    const inputs = readInputs(runner.input)
    if (inputs.token !== '') runner.hide(inputs.token)
    const situation = readSituation(readPayload(runner.env.GITHUB_EVENT_PATH), runner.env)
    const api = createApi({...situation, token: inputs.token, url: runner.env.GITHUB_API_URL ?? 'https://api.github.com'})
    await new Run(runner, options, inputs, api).run(situation)
  } catch (error) {
    if (error instanceof NothingToDo) runner.info(`Nothing to do: ${error.message}.`)
    else if (error instanceof UnreadableError) runner.warn(`Nothing was checked: ${error.message}.`)
    else if (error instanceof ConfigError) runner.fail(`untape: ${error.message}.`)
    else runner.fail(`untape: internal error: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function readPayload(file: string | undefined): unknown {
  if (file === undefined) throw new ConfigError('GITHUB_EVENT_PATH is not set: the action runs in a workflow of GitHub')
  try {
    return JSON.parse(readPlain(file, 64 << 20))
  } catch (error) {
    throw error instanceof ConfigError ? error : new ConfigError('the event is not valid JSON')
  }
}

class Run {
  readonly #runner: Runner
  readonly #options: RunOptions
  readonly #inputs: Inputs
  readonly #api: Api
  readonly #workspace: string
  readonly #temp: string

  constructor(runner: Runner, options: RunOptions, inputs: Inputs, api: Api) {
    this.#runner = runner
    this.#options = options
    this.#inputs = inputs
    this.#api = api
    this.#workspace = resolve(runner.env.GITHUB_WORKSPACE || '.')
    this.#temp = resolve(runner.env.RUNNER_TEMP || '.')
  }

  async run(given: Situation): Promise<void> {
    const situation = await this.#known(given)
    const model = await (situation.event === 'workflow_run' ? this.#fromOtherRun(situation) : this.#fromVersions(situation))
    const delivery = await this.#deliver(model, situation)
    this.#tell(model, situation, delivery)
    this.#judge(model)
  }

  async #known(situation: Situation): Promise<Situation> {
    try {
      return await withPull(situation, this.#api)
    } catch (error) {
      if (error instanceof NothingToDo) throw error
      throw new UnreadableError('GitHub did not say which pull request this is about')
    }
  }

  async #fromVersions(situation: Situation): Promise<RunModel> {
    const {env, output, summary} = this.#runner
    const {today, budget} = this.#options
    const checkout = situation.mayUseCheckout ? repositoryIn(env.GITHUB_WORKSPACE) : undefined
    const found = await lintRun({situation, inputs: this.#inputs, api: this.#api, checkout, today, budget})
    const {reportFile, sarifFile} = this.#inputs
    const reportPath =
      situation.event === 'workflow_run' || reportFile === undefined ? join(this.#temp, 'untape', 'report.json') : resolve(this.#workspace, reportFile)
    this.#write(reportPath, reportText(found.model))
    output('report-path', reportPath)
    if (sarifFile !== undefined) this.#write(resolve(this.#workspace, sarifFile), sarifOf(found))
    this.#count(found.model)
    const reviewed = this.#review(found)
    await summary(`${summaryOf(found, this.#blob(situation))}${reviewedSummary(reviewed, this.#inputs.reviewedFolder ?? '')}`)
    return found.model
  }

  /** What the other run found: the report that the workflow names, else the one that the run left, else what its commit holds. */
  async #fromOtherRun(situation: Situation): Promise<RunModel> {
    const {reportFile} = this.#inputs
    if (reportFile !== undefined) {
      const file = resolve(this.#workspace, reportFile)
      return await this.#fromReport(readReport(file), file, file, situation)
    }
    const sent = situation.run === undefined ? undefined : await fetchReport(situation.run, this.#api)
    if (sent === undefined) return await this.#fromVersions(situation)
    try {
      const [file, name] = [join(this.#temp, 'untape', 'report.json'), `the artifact “${artifactName}”`]
      const model = parseReport(sent, name)
      this.#write(file, reportText(model))
      return await this.#fromReport(model, name, file, situation)
    } catch (error) {
      // A stranger made it: that is no mistake in this workflow.
      throw error instanceof ConfigError ? new UnreadableError(error.message) : error
    }
  }

  /** The report of the first stage: about this commit, and about files that the pull request touches. */
  async #fromReport(model: RunModel, name: string, file: string, situation: Situation): Promise<RunModel> {
    if (model.head !== situation.head || model.scope !== 'change') throw new ConfigError(`${name} is not about the commit ${situation.head.slice(0, 10)}`)
    const known = onlyTouched(model, new Set(await this.#touched(situation)), name)
    this.#runner.output('report-path', file)
    this.#count(known)
    await this.#runner.summary(stageSummary(known, situation.pull ?? 0))
    return known
  }

  async #touched({pull = 0}: Situation): Promise<string[]> {
    const {octokit, owner, repo} = this.#api
    try {
      return (await octokit.paginate(octokit.rest.pulls.listFiles, {owner, repo, pull_number: pull, per_page: 100})).map(({filename}) => filename)
    } catch {
      throw new UnreadableError('GitHub does not list the files of the pull request')
    }
  }

  #write(file: string, content: string | Uint8Array): void {
    writeInside([this.#workspace, this.#temp], file, content)
  }

  /** Copies of Word files with comments: whatever goes wrong with one is said and changes nothing else. */
  #review({wordFiles}: LintRun): readonly string[] {
    const {reviewedFolder} = this.#inputs
    const folder = reviewedFolder === undefined ? undefined : resolve(this.#workspace, reviewedFolder)
    const {paths, notes} =
      folder === undefined ? {paths: [], notes: []} : writeReviewed(wordFiles, folder, this.#options.today, (file, bytes) => this.#write(file, bytes))
    for (const note of notes) this.#runner.info(note)
    this.#runner.output('reviewed', paths.length)
    return paths
  }

  #blob({owner, repo, head}: Situation): string {
    return `${this.#runner.env.GITHUB_SERVER_URL ?? 'https://github.com'}/${owner}/${repo}/blob/${head}`
  }

  #count(model: RunModel): void {
    const {findings, newFindings, errors, warnings} = countsOf(model)
    for (const [name, value] of Object.entries({findings, 'new-findings': newFindings, errors, warnings})) this.#runner.output(name, value)
  }

  /** Comments where there is a pull request and a token that may write. Whatever goes wrong here is said and changes nothing else. */
  async #deliver(model: RunModel, situation: Situation): Promise<Delivery> {
    if (situation.pull === undefined || !situation.mayWrite || this.#inputs.comment === 'off') return nothingDelivered
    try {
      return await this.#options.deliver(model, situation, this.#api, this.#inputs)
    } catch (error) {
      return {...nothingDelivered, notes: [`No comment was written: ${error instanceof Error ? error.message : String(error)}`]}
    }
  }

  #tell(model: RunModel, {event}: Situation, {channels, commentUrl, inline, notes}: Delivery): void {
    // The run of another workflow stands at the default branch, which these lines are not in.
    const {annotations, rest} = event === 'workflow_run' ? {annotations: [], rest: undefined} : annotationsOf(model, inline)
    for (const annotation of annotations) this.#runner.annotate(annotation)
    for (const {path, reason} of model.notChecked) this.#runner.info(`Not checked${path === '' ? '' : `: ${path}`}: ${reason}`)
    for (const note of notes) this.#runner.info(note)
    if (rest !== undefined) this.#runner.info(`${rest}.`)
    this.#runner.output('comment-url', commentUrl ?? '')
    this.#runner.output('channels', ['summary', ...(annotations.length > 0 ? ['annotations'] : []), ...channels].join(','))
  }

  #judge(model: RunModel): void {
    const {failOn} = this.#inputs
    const {errors, warnings, notes} = countsOf(model)
    if (failOn === 'never') return
    const counts = {error: errors, warning: warnings, note: notes}
    const bad = severities.slice(severities.indexOf(failOn)).reduce((sum, severity) => sum + counts[severity], 0)
    if (bad > 0) this.#runner.fail(`untape: ${bad} new ${bad === 1 ? 'finding' : 'findings'} at or above “${failOn}”.`)
  }
}

/** GitHub lists no more files of a pull request: what is not among so many cannot be known to be touched. */
const mostListed = 3000

function onlyTouched(model: RunModel, touched: ReadonlySet<string>, name: string): RunModel {
  const files = model.files.filter(({path}) => touched.has(path))
  const others = model.files.length - files.length
  if (others === 0) return model
  if (touched.size < mostListed) throw new ConfigError(`${name} names a file that the pull request does not touch`)
  const reason = `${others === 1 ? 'One file was' : `${others} files were`} left out: GitHub lists no more than ${mostListed} of a pull request.`
  return {...model, files, notChecked: [...model.notChecked, {path: '', reason}]}
}
