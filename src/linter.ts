/** Lints the files of one tree under one configuration: what the command and the action share. */
import {join} from 'node:path'
import {rules} from '../rules/index.ts'
import {readInputs} from './burden/inputs.ts'
import {summariseMinutes} from './burden/summary.ts'
import {type Config, configFor} from './config.ts'
import type {Document} from './document/document.ts'
import {once} from './document/once.ts'
import {type Anchor, startFinder} from './document/paragraphs.ts'
import {type Placed, placer} from './document/place.ts'
import {asksRequester} from './document/questions.ts'
import type {Span} from './document/text.ts'
import type {Facts, RelatedTo} from './facts.ts'
import {type Finding, withoutLines} from './finding.ts'
import type {Glossary} from './language/glossary.ts'
import {lintDocument} from './lint.ts'
import {type Measures, measure} from './measures.ts'
import {type NeighbourOptions, Neighbours} from './neighbours.ts'
import {isMet, isReadWhenNamed, ReadError, readDocument} from './read.ts'
import {linkedPaths} from './related.ts'
import {type FileReport, reportFile} from './report.ts'
import {SurroundingsReader} from './surroundings.ts'
import type {Tree} from './tree.ts'
import {createViews, type Surroundings, type Views} from './views.ts'
import {inflate} from './zlib.ts'

/** Everything the results depend on besides the files. */
export interface LinterInput {
  readonly tree: Tree
  /** The folder that the tree stands in, absolute: the configuration matches paths from its own folder. */
  readonly root: string
  /** The name of the repository, with its owner: “company/it-forms”. */
  readonly repository?: string | undefined
  readonly config: Config
  /** The glossary with these files laid over it, named from the configuration's folder. */
  readonly glossary: (files: readonly string[]) => Glossary
  /** YYYY-MM-DD. */
  readonly today: string
  /** Where not all files of the tree will be linted. */
  readonly neighbours?: NeighbourOptions
}

/** A file to lint. */
export interface LintedFile {
  /** From the root of the tree, with `/`. */
  readonly path: string
  /** How the report calls it, when that is not its path. */
  readonly name?: string
  /** Its bytes, when they are not those of the tree; or how to read those of the tree, with an error if that fails. */
  readonly content?: Uint8Array | (() => Uint8Array) | undefined
  /** Named by the user, not met in a folder: plain text is read, and YAML that is no form is an error. */
  readonly isNamed?: boolean
}

/** One version of a file with what was found in it. */
export interface Version {
  readonly report: FileReport
  /** With their places in the source, also where a report has none. */
  readonly findings: readonly Finding[]
  readonly source: string
  /** Where a span of the source stands. */
  readonly placed: (span: Span) => Placed
  /** The offset that an anchor begins at; undefined for one that has none in the source. */
  readonly startOf: (anchor: Anchor) => number | undefined
  /** What the document measures, for a comparison with another version. */
  readonly measures: () => Measures
  /** The document with its views, for what reports say besides findings. */
  readonly opened: () => OpenedDocument
  /** What the findings hang on besides the document and the configuration. */
  readonly around: Around
}

/** What stands around a document. */
export interface Around {
  /** What its repository says for it. */
  readonly surroundings: Surroundings
  readonly related: RelatedTo
  /** Where it links to, from the root of the tree. */
  readonly links: readonly string[]
  /** Whether another day may have other findings. */
  readonly isDated: boolean
}

/** A document with its views. */
export interface OpenedDocument {
  readonly document: Document
  readonly views: Views
}

export class TreeLinter {
  readonly #input: LinterInput
  readonly #surroundings: SurroundingsReader
  readonly #neighbours: Neighbours

  constructor(input: LinterInput) {
    this.#input = input
    this.#surroundings = new SurroundingsReader(input.tree, input.repository)
    this.#neighbours = new Neighbours(input.tree, (path, content) => this.#readMet(path, content), input.neighbours)
  }

  /**
   * Lints a file; undefined when there is none, or when it is YAML or JSON that
   * is no form and nobody named it.
   *
   * @throws {ReadError | LimitError | ConfigError} for a file that cannot be read or has no usable glossary.
   */
  lint(file: LintedFile): Version | undefined {
    const {today} = this.#input
    const read = this.#prepare(file)
    if (!read) return undefined
    const {document, settings, glossary, said, surroundings} = read
    const related = this.#neighbours.relatedTo({path: file.path, format: document.format, links: document.links})
    const views = once(() => createViews(document, glossary, surroundings, related, today))
    const findings = lintDocument(document, {rules, glossary, settings, surroundings, related, today}, views)
    const asks = document.fields.some((field) => asksRequester(field, document))
    const minutes = asks ? summariseMinutes(views().minutes(), {...surroundings.inputs, ...readInputs(document.meta).inputs}) : undefined
    const placed = once(() => placer(document))
    const startOf = once(() => startFinder(document.paragraphs ?? []))
    return {
      report: reportFile(document, document.paragraphs ? withoutLines(findings, placed()) : findings, minutes),
      findings,
      source: document.source,
      placed: (span) => placed()(span),
      startOf: (anchor) => startOf()(anchor),
      measures: () => measure(views(), findings),
      opened: () => ({document, views: views()}),
      around: {surroundings: said, related, links: linkedPaths({path: file.path, links: document.links}), isDated: isDated(document)},
    }
  }

  /** What a file says that is not linted itself; undefined for one that cannot be read. */
  factsOf(path: string): Facts | undefined {
    return this.#neighbours.factsOf(path)
  }

  /**
   * Opens a file without running rules on it or asking what stands around it; undefined as in `lint`.
   *
   * @throws {ReadError | LimitError | ConfigError} as `lint` does.
   */
  open(file: LintedFile): OpenedDocument | undefined {
    const read = this.#prepare(file)
    return read && {document: read.document, views: createViews(read.document, read.glossary, read.surroundings, undefined, this.#input.today)}
  }

  /** The document of a file with what its configuration and its repository say for it. */
  #prepare(file: LintedFile) {
    const {config, root} = this.#input
    const {path, name = path} = file
    const document = this.#open(file)
    if (!document) return undefined
    const {settings, glossary, surroundings} = configFor(config, join(root, path))
    const said = this.#surroundings.read(name)
    return {document, settings, glossary: this.#input.glossary(glossary), said, surroundings: {...said, ...surroundings}}
  }

  #open({path, name = path, content, isNamed = false}: LintedFile): Document | undefined {
    const isOfTree = name === path && !(content instanceof Uint8Array)
    const known = isOfTree ? this.#neighbours.take(path) : undefined
    if (known) return known
    // What the tree does not give, such as a file that Git ignores, says nothing for others, whichever is linted first.
    const own = content instanceof Uint8Array ? undefined : this.#input.tree.read(path)
    // Data in JSON and pages that a program made may be of any size: a tree does not give what is too large.
    if (!own && !isNamed && typeof content === 'function' && isReadWhenNamed(path)) return undefined
    const bytes = own ?? (typeof content === 'function' ? content() : content)
    if (!bytes) return undefined
    const isOurs = isMet(path, bytes, this.#isForm(path))
    if (!isNamed && !isOurs) return undefined
    const document = this.#read(path, name, bytes, isNamed)
    // What is read only because it is named says nothing for others either.
    if (own && isOfTree && isOurs) this.#neighbours.add(path, document)
    return document
  }

  /** A file beside another one, or that another one links to. */
  #readMet(path: string, content: Uint8Array): Document {
    if (!isMet(path, content, this.#isForm(path))) throw new ReadError('it is none of ours')
    return this.#read(path, path, content, false)
  }

  /** Whether the configuration says that a file is a form. */
  #isForm(path: string): boolean {
    return isReadWhenNamed(path) && configFor(this.#input.config, join(this.#input.root, path)).kind === 'form'
  }

  #read(path: string, name: string, content: Uint8Array, isNamed: boolean): Document {
    const {kind, audience, language} = configFor(this.#input.config, join(this.#input.root, path))
    return readDocument({
      path: name,
      content,
      inflate,
      format: isNamed && /\.txt$/i.test(path) ? 'text' : undefined,
      kind,
      audience,
      language,
      isNamed: isNamed || kind === 'form',
    })
  }
}

/** Whether a document may state a day: of a review, or up to which a suppression holds. */
function isDated({source, meta}: Document): boolean {
  return Object.hasOwn(meta, 'untape-disable') || (/\d{4}/.test(source) && /review|untape-disable/i.test(source))
}
