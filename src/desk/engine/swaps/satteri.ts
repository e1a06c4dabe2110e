import type {Parser} from '../../../readers/markdown/tree.ts'

/** Never called in a page: there is no binding to make a parser of. */
export function createSatteriParser(): Parser {
  throw new Error('There is no such parser in a page.')
}
