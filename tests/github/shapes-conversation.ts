import {account} from './accounts.ts'
import type {Json} from './payloads.ts'
import {apiUrl, siteUrl, userShape} from './shapes.ts'
import type {IssueComment, Review, ReviewComment, State, Thread} from './state.ts'

export function issueCommentShape(state: State, comment: IssueComment): Json {
  return {
    id: comment.id,
    node_id: comment.nodeId,
    url: apiUrl(state, `/issues/comments/${comment.id}`),
    html_url: siteUrl(state, `/pull/${comment.pull}#issuecomment-${comment.id}`),
    issue_url: apiUrl(state, `/issues/${comment.pull}`),
    user: userShape(state, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(state, comment.author),
    body: comment.body,
    performed_via_github_app: null,
  }
}

export function reviewCommentShape(state: State, thread: Thread, comment: ReviewComment): Json {
  const url = apiUrl(state, `/pulls/comments/${comment.id}`)
  const page = siteUrl(state, `/pull/${thread.pull}#discussion_r${comment.id}`)
  const pull = apiUrl(state, `/pulls/${thread.pull}`)
  return {
    id: comment.id,
    node_id: comment.nodeId,
    url,
    html_url: page,
    pull_request_url: pull,
    pull_request_review_id: comment.review,
    diff_hunk: thread.hunk,
    path: thread.path,
    commit_id: thread.isOutdated ? thread.commit : (state.pulls.find(({number}) => number === thread.pull)?.head.sha ?? thread.commit),
    original_commit_id: thread.commit,
    user: userShape(state, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(state, comment.author),
    line: thread.line,
    start_line: thread.startLine,
    original_line: thread.originalLine,
    original_start_line: thread.originalStartLine,
    side: thread.side,
    start_side: thread.originalStartLine === null ? null : thread.side,
    subject_type: 'line',
    ...(comment.inReplyTo === null ? {} : {in_reply_to_id: comment.inReplyTo}),
    _links: {self: {href: url}, html: {href: page}, pull_request: {href: pull}},
  }
}

export function reviewShape(state: State, review: Review): Json {
  const page = siteUrl(state, `/pull/${review.pull}#pullrequestreview-${review.id}`)
  const pull = apiUrl(state, `/pulls/${review.pull}`)
  return {
    id: review.id,
    node_id: review.nodeId,
    user: userShape(state, review.author),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: pull,
    author_association: association(state, review.author),
    _links: {html: {href: page}, pull_request: {href: pull}},
    ...(review.state === 'PENDING' ? {} : {submitted_at: review.submittedAt}),
    commit_id: review.commit,
  }
}

function association(state: State, login: string): string {
  return account(login).type === 'Bot' ? 'NONE' : login === state.owner ? 'OWNER' : 'CONTRIBUTOR'
}
