/** What the validator says of one file. */
export interface Validation {
  readonly errors: readonly {readonly errorType: string; readonly id: string; readonly description: string; readonly path: string}[]
}

/** The module that has `validateFile`, or undefined where it cannot be had. */
export function loadValidator(): Promise<{validateFile(file: string): Promise<Validation>} | undefined>
