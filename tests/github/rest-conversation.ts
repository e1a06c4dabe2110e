import {type Answer, type Call, type Handler, notAccessible, notFound, ok, paged, refuse, tooLong, unprocessable} from './call.ts'
import {type Anchor, addComment, addReply, addReview, misplaced, visibleThreads} from './conversation.ts'
import {issueCommentShape, reviewCommentShape, reviewShape} from './shapes-conversation.ts'
import {next, type Pull, pullAt, type Remark, type Review} from './state.ts'

const locked = refuse(403, 'Unable to create comment because issue is locked.')

interface ReviewBody {
  readonly commit_id?: string
  readonly body?: string
  readonly event?: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT'
  readonly comments?: readonly Anchor[]
}

/** What is said on a pull request: comments, reviews and answers. */
export const conversationHandlers: Readonly<Record<string, Handler>> = {
  'issues/list-comments': (call) =>
    withPull(call, 'issue_number', (pull) => {
      const since = String(call.parameters.since ?? '')
      const comments = call.state.comments.filter((comment) => comment.pull === pull.number && comment.updatedAt >= since)
      return paged(call, comments, (page) => page.map((comment) => issueCommentShape(call.state, comment)))
    }),
  'issues/create-comment': (call) =>
    withPull(call, 'issue_number', (pull) => {
      const {body} = call.body as {body: string}
      if (pull.locked) return locked
      if (body.trim() === '')
        return refuse(422, 'Validation Failed', {errors: [{resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body cannot be blank'}]})
      return tooLong(body, 'IssueComment') ?? ok(issueCommentShape(call.state, addComment(call.state, pull.number, call.state.viewer, body)), 201)
    }),
  'issues/update-comment': (call) => {
    const comment = call.state.comments.find(({id}) => id === call.parameters.comment_id)
    return edit(call, comment, 'IssueComment', (edited) => issueCommentShape(call.state, edited))
  },
  'pulls/list-review-comments': (call) =>
    withPull(call, 'pull_number', (pull) => {
      const all = visibleThreads(call.state, pull.number).flatMap((thread) => thread.comments.map((comment) => ({thread, comment})))
      const since = String(call.parameters.since ?? '')
      const key = call.parameters.sort === 'updated' ? 'updatedAt' : 'createdAt'
      const sorted = all.filter(({comment}) => comment.updatedAt >= since).sort((a, b) => (a.comment[key] < b.comment[key] ? -1 : 1))
      if (call.parameters.direction === 'desc') sorted.reverse()
      return paged(call, sorted, (page) => page.map(({thread, comment}) => reviewCommentShape(call.state, thread, comment)))
    }),
  'pulls/create-review': (call) => withPull(call, 'pull_number', (pull) => createReview(call, pull)),
  'pulls/update-review-comment': (call) => {
    const thread = call.state.threads.find(({comments}) => comments.some(({id}) => id === call.parameters.comment_id))
    const comment = thread?.comments.find(({id}) => id === call.parameters.comment_id)
    return thread === undefined ? notFound : edit(call, comment, 'PullRequestReviewComment', (edited) => reviewCommentShape(call.state, thread, edited))
  },
  'pulls/create-reply-for-review-comment': (call) =>
    withPull(call, 'pull_number', (pull) => {
      const {body} = call.body as {body: string}
      const thread = call.state.threads.find(({pull: number, comments}) => number === pull.number && comments.some(({id}) => id === call.parameters.comment_id))
      if (thread === undefined) return notFound
      if (pull.locked) return locked
      if (thread.comments[0]?.id !== call.parameters.comment_id) return unprocessable('Replies to replies are not supported')
      return tooLong(body, 'PullRequestReviewComment') ?? ok(reviewCommentShape(call.state, thread, addReply(call.state, thread, call.state.viewer, body)), 201)
    }),
}

function withPull(call: Call, parameter: string, answer: (pull: Pull) => Answer): Answer {
  const pull = pullAt(call.state, Number(call.parameters[parameter]))
  return pull === undefined ? notFound : answer(pull)
}

/** Edits a comment of our own. What others wrote, an app may not touch here. */
function edit<T extends Remark>(call: Call, comment: T | undefined, resource: string, shape: (comment: T) => unknown): Answer {
  if (comment === undefined) return notFound
  if (comment.author !== call.state.viewer) return refuse(403, notAccessible)
  const {body} = call.body as {body: string}
  const refused = tooLong(body, resource)
  if (refused !== null) return refused
  comment.body = body
  comment.updatedAt = next(call.state).now
  return ok(shape(comment))
}

const states = {APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED'} as const

function createReview(call: Call, pull: Pull): Answer {
  const {state} = call
  const {commit_id: commit = pull.head.sha, body = '', event, comments = []} = (call.body ?? {}) as ReviewBody
  if (pull.locked) return unprocessable('lock prevents review')
  if (!pull.commits.includes(commit)) return unprocessable('Commit oid is not part of the pull request')
  if (state.reviews.some((review) => review.pull === pull.number && review.state === 'PENDING' && review.author === state.viewer))
    return unprocessable('User can only have one pending review per pull request')
  if (event === 'COMMENT' && body.trim() === '' && comments.length === 0) return unprocessable('Review body is required')
  if (event === 'REQUEST_CHANGES' && body.trim() === '') return unprocessable('Review body is required')
  for (const text of [body, ...comments.map((comment) => comment.body)]) {
    if ([...text].length > 65_536) return unprocessable('Body is too long (maximum is 65536 characters)')
  }
  if (comments.some((comment) => comment.body.trim() === '')) return unprocessable('Body cannot be blank')
  const wrong = comments.map((comment) => misplaced(state, pull, commit, comment)).filter((reason) => reason !== null)
  if (wrong.length > 0) return unprocessable(inOneSentence(wrong))
  const review: Review = addReview(state, pull, {author: state.viewer, body, commit, state: event === undefined ? 'PENDING' : states[event]}, comments)
  return ok(reviewShape(state, review))
}

/** GitHub names all that is wrong in one sentence, and not which comment it means. */
function inOneSentence(reasons: readonly string[]): string {
  const [last = '', before = ''] = [reasons.at(-1), reasons.slice(0, -1).join(', ')]
  return reasons.length === 1 ? last : `${before}${reasons.length === 2 ? '' : ','} and ${last}`
}
