import {DatabaseSync} from "node:sqlite"
import {documentTitle, type Document, type DocumentId, type LanguageCode} from "../model/document.ts"
import {ClaimlineError} from "../model/errors.ts"
import type {Reading} from "../model/reading.ts"
import {claimRow} from "./claim-row.ts"
import type {AddOutcome, Ledger, LedgerCounts, LedgerEntry} from "./ledger.ts"
import {applicationId, migrations} from "./schema.ts"
import {isBusy, newerLedger, notALedger, withTrouble} from "./trouble.ts"

export interface SqliteOptions {
  /** How long a process waits for another that writes, in milliseconds. One document is written in a few. */
  readonly busyTimeout?: number
}

/**
 * A ledger in one SQLite file, made when it is not there. Several processes may have it open. A document is on the disk
 * (fsync, not only handed to the system) when `add` has answered. Throws `ClaimlineError` for a file that is no ledger.
 */
export function openSqliteLedger(path: string, options: SqliteOptions = {}): Ledger {
  const database = withTrouble(path, () => openDatabase(path, options.busyTimeout ?? 15_000))
  return new SqliteLedger(database, path)
}

function openDatabase(path: string, busyTimeout: number): DatabaseSync {
  const database = new DatabaseSync(path, {timeout: busyTimeout, enableForeignKeyConstraints: true})
  try {
    refuseForeign(database, path)
    whenFree(busyTimeout, () => database.exec("PRAGMA journal_mode = WAL"))
    database.exec("PRAGMA synchronous = FULL")
    migrate(database, path)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Only reads, so a file that is something else stays byte for byte what it was. */
function refuseForeign(database: DatabaseSync, path: string): void {
  const owner = pragma(database, "application_id")
  const tables = Number(database.prepare("SELECT count(*) AS tables FROM sqlite_schema").get()?.["tables"])
  if (owner !== applicationId && (owner !== 0 || tables > 0)) throw notALedger(path)
  const version = pragma(database, "user_version")
  if (version > migrations.length) throw newerLedger(path, version, migrations.length)
}

/** Asks for the version inside the transaction: of two processes that open a new file at once, one does the work. */
function migrate(database: DatabaseSync, path: string): void {
  if (pragma(database, "user_version") === migrations.length) return
  inTransaction(database, () => {
    refuseForeign(database, path)
    for (const step of migrations.slice(pragma(database, "user_version"))) database.exec(step)
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}`)
  })
}

/** SQLite does not wait for the lock that a change of the journal mode needs, so this does. */
function whenFree(timeout: number, action: () => void): void {
  const pause = 20
  for (let waited = 0; ; waited += pause) {
    try {
      action()
      return
    } catch (error) {
      if (!isBusy(error) || waited >= timeout) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    }
  }
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name])
}

/** IMMEDIATE takes the write lock at once, where waiting works, instead of failing when the first row is written. */
function inTransaction<Result>(database: DatabaseSync, action: () => Result): Result {
  database.exec("BEGIN IMMEDIATE")
  try {
    const result = action()
    database.exec("COMMIT")
    return result
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK")
    throw error
  }
}

type Statement = ReturnType<DatabaseSync["prepare"]>

const claimColumns =
  "document ordinal id content_start content_end stance hedge source actor side event_type event_mode place country lat lon happened_from happened_to confidence".split(
    " "
  )

class SqliteLedger implements Ledger {
  readonly #database: DatabaseSync
  readonly #path: string
  readonly #findDocument: Statement
  readonly #addDocument: Statement
  readonly #addReading: Statement
  readonly #addClaim: Statement

  constructor(database: DatabaseSync, path: string) {
    this.#database = database
    this.#path = path
    this.#findDocument = database.prepare("SELECT 1 FROM document WHERE id = ?")
    this.#addDocument = database.prepare("INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    this.#addReading = database.prepare("INSERT INTO reading VALUES (?, ?, ?, ?, ?, ?, ?)")
    this.#addClaim = database.prepare(
      `INSERT INTO claim (${claimColumns.join(", ")}) VALUES (${claimColumns.map((name) => `:${name}`).join(", ")})`
    )
  }

  async add(reading: Reading, addedAt: string): Promise<AddOutcome> {
    const {id} = reading.document
    return withTrouble(this.#path, () =>
      inTransaction(this.#database, (): AddOutcome => {
        if (this.#findDocument.get(id)) return {kind: "known", id}
        this.#insert(reading, addedAt)
        return {kind: "added", id}
      })
    )
  }

  #insert(reading: Reading, addedAt: string): void {
    const {document: report, ...body} = reading
    this.#addDocument.run(
      report.id,
      report.text,
      report.language,
      report.headline?.start ?? null,
      report.headline?.end ?? null,
      report.publishedAt ?? null,
      report.publishedAt === undefined ? null : Date.parse(report.publishedAt),
      report.outlet ?? null,
      report.url ?? null,
      report.origin ?? null,
      addedAt
    )
    const contested = body.incidents.filter((incident) => incident.contested).length
    this.#addReading.run(
      report.id,
      body.engine,
      documentTitle(report),
      body.claims.length,
      body.incidents.length,
      contested,
      JSON.stringify(body)
    )
    for (const [ordinal, claim] of body.claims.entries()) this.#addClaim.run(claimRow(reading, claim, ordinal))
  }

  async has(id: DocumentId): Promise<boolean> {
    return withTrouble(this.#path, () => this.#findDocument.get(id) !== undefined)
  }

  async list(): Promise<readonly LedgerEntry[]> {
    const rows = this.#all(
      `SELECT id, title, outlet, published_at, language, claims, incidents, contested, added_at
       FROM document JOIN reading ON reading.document = document.id
       ORDER BY published_ms DESC NULLS LAST, id`
    )
    return (rows as readonly EntryRow[]).map(ledgerEntry)
  }

  async get(idOrPrefix: string): Promise<Reading | undefined> {
    const prefix = idOrPrefix.toLowerCase()
    if (prefix === "") return undefined
    const rows = this.#all(
      "SELECT * FROM document JOIN reading ON reading.document = document.id WHERE id >= ? AND id < ? ORDER BY id LIMIT 2",
      prefix,
      prefix + "\u{10FFFF}"
    )
    const [row, other] = rows as readonly ReadingRow[]
    if (row && other && row.id !== prefix) throw ambiguousId(idOrPrefix)
    return row && storedReading(row)
  }

  async counts(): Promise<LedgerCounts> {
    const rows = this.#all(
      `SELECT count(*) AS documents, coalesce(sum(claims), 0) AS claims, coalesce(sum(incidents), 0) AS incidents,
       coalesce(sum(contested), 0) AS contested FROM reading`
    )
    const [counts] = rows as readonly [LedgerCounts]
    return {...counts}
  }

  async close(): Promise<void> {
    if (this.#database.isOpen) withTrouble(this.#path, () => this.#database.close())
  }

  #all(query: string, ...parameters: readonly string[]): readonly unknown[] {
    return withTrouble(this.#path, () => this.#database.prepare(query).all(...parameters))
  }
}

function ambiguousId(prefix: string): ClaimlineError {
  return new ClaimlineError(
    "id-ambiguous",
    `Several reports have an id that starts with "${prefix}".`,
    "Give more of the id; claimline list prints them.",
    2
  )
}

/** Columns as the queries below give them; the tables are STRICT, so SQLite itself vouches for the types. */
interface EntryRow {
  readonly id: DocumentId
  readonly title: string
  readonly outlet: string | null
  readonly published_at: string | null
  readonly language: string
  readonly claims: number
  readonly incidents: number
  readonly contested: number
  readonly added_at: string
}

interface ReadingRow {
  readonly id: DocumentId
  readonly text: string
  readonly language: LanguageCode
  readonly headline_start: number | null
  readonly headline_end: number | null
  readonly published_at: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly origin: string | null
  readonly body: string
}

function ledgerEntry(row: EntryRow): LedgerEntry {
  return {
    id: row.id,
    title: row.title,
    ...(row.outlet === null ? {} : {outlet: row.outlet}),
    ...(row.published_at === null ? {} : {publishedAt: row.published_at}),
    language: row.language,
    claims: row.claims,
    incidents: row.incidents,
    contested: row.contested,
    addedAt: row.added_at
  }
}

function storedReading(row: ReadingRow): Reading {
  return {document: storedDocument(row), ...(JSON.parse(row.body) as Omit<Reading, "document">)}
}

function storedDocument(row: ReadingRow): Document {
  const {headline_start: start, headline_end: end} = row
  return {
    id: row.id,
    text: row.text,
    language: row.language,
    ...(start === null || end === null ? {} : {headline: {start, end}}),
    ...(row.published_at === null ? {} : {publishedAt: row.published_at}),
    ...(row.outlet === null ? {} : {outlet: row.outlet}),
    ...(row.url === null ? {} : {url: row.url}),
    ...(row.origin === null ? {} : {origin: row.origin})
  }
}
