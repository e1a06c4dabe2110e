/** The writes on a pull request, each with what to do when GitHub does not take it. */
import {isInOneHunk} from './anchors.ts'
import {gate, readAnchors} from './current.ts'
import type {OwnState} from './own-state.ts'
import type {Edit, NewComment, StickyPlan} from './plan.ts'
import {readOwnState} from './state.ts'
import type {Target} from './target.ts'
import {type Trouble, troubleOf} from './trouble.ts'

/** Nothing more can or should be written; what it means is noted already. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}

export interface WriterOptions {
  readonly target: Target
  readonly head: string
  readonly key: string
  readonly pause: () => Promise<void>
}

/** What a review says above its comments. GitHub wants something there. */
const reviewBody = 'untape: comments on what this pull request adds.'

export class Writer {
  readonly #options: WriterOptions
  readonly #notes = new Set<string>()
  #hasWritten = false
  #mayEdit = true
  #mayHide = true

  constructor(options: WriterOptions) {
    this.#options = options
  }

  /** What was not delivered, and why. */
  get notes(): readonly string[] {
    return [...this.#notes]
  }

  note(line: string): void {
    this.#notes.add(line)
  }

  /** Writes comments on lines, all at once. Gives the fingerprints of those that stand. */
  async review(comments: readonly NewComment[], before: OwnState): Promise<readonly string[]> {
    if (comments.length === 0) return []
    const trouble = await this.#postReview(comments)
    if (trouble === null) return fingerprintsOf(comments)
    if (trouble.kind === 'refused') return await this.#reviewAgain(comments)
    if (trouble.kind === 'unanswered') return await this.#reviewMissing(comments, before)
    this.#giveUp('No comment on lines was written', trouble)
    return []
  }

  /** Without the comments that stand where the diff no longer has lines. */
  async #reviewAgain(comments: readonly NewComment[]): Promise<readonly string[]> {
    await this.#demandSameHead()
    const anchors = await readAnchors(this.#options.target)
    const placed = comments.filter(({path, lines}) => isInOneHunk(lines, anchors.get(path) ?? []))
    const trouble = placed.length > 0 && placed.length < comments.length ? await this.#postReview(placed) : null
    const shown = trouble === null && placed.length < comments.length ? placed : []
    if (trouble !== null && trouble.kind !== 'refused') this.#giveUp('No comment on lines was written', trouble)
    else if (shown.length === 0) this.note('No comment on lines was written: GitHub refuses them.')
    else this.note(`${comments.length - shown.length} of ${comments.length} comments on lines were not written: the diff does not show their lines.`)
    return fingerprintsOf(shown)
  }

  /** The server may have written them before it failed: looks, and sends only those that are missing. */
  async #reviewMissing(comments: readonly NewComment[], before: OwnState): Promise<readonly string[]> {
    const {target, key, pause} = this.#options
    await pause()
    const known = new Set(before.comments.map(({id}) => id))
    const now = (await readOwnState(target, key)).comments.filter(({id}) => !known.has(id))
    const written = new Set(now.flatMap(({fingerprints}) => fingerprints))
    const [there, missing] = [comments.filter((one) => isAmong(one, written)), comments.filter((one) => !isAmong(one, written))]
    if (there.length > 0) this.#hasWritten = true
    const trouble = missing.length === 0 ? null : await this.#postReview(missing)
    if (trouble === null) return fingerprintsOf(comments)
    this.#giveUp(there.length === 0 ? 'No comment on lines was written' : 'Not all comments on lines were written', trouble)
    return fingerprintsOf(there)
  }

  async #postReview(comments: readonly NewComment[]): Promise<Trouble | null> {
    const {target, head} = this.#options
    const {octokit, owner, repo, number} = target
    return await this.#try(() =>
      octokit.rest.pulls.createReview({
        owner,
        repo,
        pull_number: number,
        commit_id: head,
        event: 'COMMENT',
        body: reviewBody,
        comments: comments.map(({path, lines: {start, end}, body}) => ({
          path,
          body,
          line: end,
          side: 'RIGHT',
          ...(start < end ? {start_line: start, start_side: 'RIGHT'} : {}),
        })),
        request: {retries: 0},
      }),
    )
  }

  /** Edits a comment on a line, and hides or shows it; whether it now says what it should. */
  async edit({comment, body, visibility}: Edit): Promise<boolean> {
    if (!this.#mayEdit) return false
    const {octokit, owner, repo} = this.#options.target
    if (visibility === 'minimize') await this.minimize(comment.nodeId, 'RESOLVED')
    if (visibility === 'unminimize') await this.#show(comment.nodeId)
    const trouble = await this.#try(() => octokit.rest.pulls.updateReviewComment({owner, repo, comment_id: comment.id, body}))
    // Somebody has deleted it: that is an answer, too.
    if (trouble === null || trouble.kind === 'missing') return trouble === null
    this.#mayEdit = trouble.kind === 'unanswered'
    this.#giveUp('Comments on lines were not brought up to date', trouble)
    return false
  }

  async minimize(subjectId: string, classifier: 'RESOLVED' | 'DUPLICATE'): Promise<void> {
    await this.#hide(
      'mutation($subjectId: ID!, $classifier: ReportedContentClassifiers!) {minimizeComment(input: {subjectId: $subjectId, classifier: $classifier}) {minimizedComment {isMinimized}}}',
      {
        subjectId,
        classifier,
      },
    )
  }

  async #show(subjectId: string): Promise<void> {
    await this.#hide('mutation($subjectId: ID!) {unminimizeComment(input: {subjectId: $subjectId}) {unminimizedComment {isMinimized}}}', {subjectId})
  }

  async #hide(mutation: string, variables: Readonly<Record<string, string>>): Promise<void> {
    if (!this.#mayHide) return
    const trouble = await this.#try(() => this.#options.target.octokit.graphql(mutation, variables))
    if (trouble === null || trouble.kind === 'missing') return
    this.#mayHide = trouble.kind === 'unanswered'
    this.#giveUp('Comments on lines were not hidden or shown again', trouble)
  }

  /** Writes the comment on the whole pull request; its address, where it was written. */
  async sticky(plan: StickyPlan): Promise<string | undefined> {
    if (plan.action === 'none') return undefined
    // A slow run must not write over what a later one said.
    if (this.#hasWritten) await this.#demandSameHead()
    if (plan.action === 'create') return await this.#create(plan.body)
    const {octokit, owner, repo} = this.#options.target
    const trouble = await this.#try(() => octokit.rest.issues.updateComment({owner, repo, comment_id: plan.sticky.id, body: plan.body}))
    if (trouble?.kind === 'missing') return await this.#create(plan.body)
    if (trouble !== null) this.#giveUp('The summary comment was not brought up to date', trouble)
    return plan.sticky.url
  }

  async #create(body: string): Promise<string | undefined> {
    const {target, key, pause} = this.#options
    const {octokit, owner, repo, number} = target
    let url: string | undefined
    const post = () =>
      this.#try(async () => {
        url = (await octokit.rest.issues.createComment({owner, repo, issue_number: number, body, request: {retries: 0}})).data.html_url
      })
    let trouble = await post()
    if (trouble?.kind === 'unanswered') {
      await pause()
      const [written] = (await readOwnState(target, key)).stickies
      if (written) return written.url
      trouble = await post()
    }
    if (trouble !== null) this.#giveUp('No summary comment was written', trouble)
    return url
  }

  async #demandSameHead(): Promise<void> {
    const closed = await gate(this.#options.target, this.#options.head)
    if (closed === null) return
    this.note(`Not all comments were written: ${closed}.`)
    throw new Stopped()
  }

  async #try(write: () => Promise<unknown>): Promise<Trouble | null> {
    try {
      await write()
      this.#hasWritten = true
      return null
    } catch (error) {
      return troubleOf(error)
    }
  }

  /** Notes it; where GitHub takes nothing at all now, it is not asked again. */
  #giveUp(what: string, {kind, reason}: Trouble): void {
    this.note(`${what}: ${reason}.`)
    if (kind === 'limited' || kind === 'locked') throw new Stopped()
  }
}

function fingerprintsOf(comments: readonly NewComment[]): string[] {
  return comments.flatMap(({fingerprints}) => fingerprints)
}

function isAmong({fingerprints}: NewComment, written: ReadonlySet<string>): boolean {
  return fingerprints.some((one) => written.has(one))
}
