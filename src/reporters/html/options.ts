import type {OwnerOptions} from '../owner/options.ts'

/** What the report for a process owner needs besides the findings. */
export interface HtmlOptions extends OwnerOptions {
  /** The most bytes in UTF-8 that the sections of single files may take; 3 MB when left out. */
  readonly maxBytes?: number
}
