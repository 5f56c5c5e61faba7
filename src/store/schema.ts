/** Marks the file as a ledger of Claimline ("CLML"), so that another program's SQLite database is never written to. */
export const applicationId = 0x434c4d4c

/**
 * The steps from an empty file to the present schema; `user_version` counts those done. A step that has been released is
 * never edited: a change is a new step.
 *
 * `document` is ground state. `reading` is derived and kept so that nothing is read again to be shown; its `body` is the
 * reading as JSON without the document. `claim` repeats of it what lists and queries filter by.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE document (
    id TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    headline_start INTEGER,
    headline_end INTEGER,
    published_at TEXT,
    published_ms INTEGER,
    outlet TEXT,
    url TEXT,
    origin TEXT,
    added_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE reading (
    document TEXT PRIMARY KEY REFERENCES document (id),
    engine TEXT NOT NULL,
    title TEXT NOT NULL,
    claims INTEGER NOT NULL,
    incidents INTEGER NOT NULL,
    contested INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT;

  CREATE TABLE claim (
    document TEXT NOT NULL REFERENCES document (id),
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    content_start INTEGER NOT NULL,
    content_end INTEGER NOT NULL,
    stance TEXT NOT NULL,
    hedge TEXT NOT NULL,
    source TEXT,
    actor TEXT,
    side TEXT,
    event_type TEXT,
    event_mode TEXT,
    place TEXT,
    country TEXT,
    lat REAL,
    lon REAL,
    happened_from TEXT,
    happened_to TEXT,
    confidence REAL NOT NULL,
    PRIMARY KEY (document, ordinal)
  ) STRICT, WITHOUT ROWID;

  CREATE INDEX document_by_publication ON document (published_ms DESC, id);
  CREATE INDEX claim_by_id ON claim (id);
  CREATE INDEX claim_by_event ON claim (event_type, happened_from);
  CREATE INDEX claim_by_side ON claim (side, stance);
  `
]
