/** The tables of the first register. An edition is never edited once released: what changes comes as the next number. */
export const first = /* sql */ `
-- What came in: one row for each distinct sequence of bytes, named by its sha256.
CREATE TABLE report (
  id         TEXT    PRIMARY KEY NOT NULL CHECK (length(id) = 64),
  media_type TEXT    NOT NULL,
  encoding   TEXT    NOT NULL,
  size       INTEGER NOT NULL,
  retrieved  TEXT    NOT NULL,
  reader     TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- Every path it was handed in under, first seen first.
CREATE TABLE report_path (
  n      INTEGER PRIMARY KEY,
  report TEXT    NOT NULL REFERENCES report (id),
  path   TEXT    NOT NULL,
  seen   TEXT    NOT NULL,
  UNIQUE (report, path)
) STRICT;

-- The bytes themselves, deflated (zlib) where that saves room.
CREATE TABLE report_bytes (
  report   TEXT    PRIMARY KEY NOT NULL REFERENCES report (id),
  deflated INTEGER NOT NULL CHECK (deflated IN (0, 1)),
  bytes    BLOB    NOT NULL
) STRICT;

-- Each distinct text once: the nine posts of a tag page share one. TEXT, or UTF-16LE as a BLOB where UTF-8 cannot say it
-- (a lone surrogate). hash = sha256 of body as stored, text in UTF-8.
CREATE TABLE article_text (
  n    INTEGER PRIMARY KEY,
  hash TEXT    NOT NULL UNIQUE,
  body ANY     NOT NULL CHECK (typeof(body) IN ('text', 'blob'))
) STRICT;

-- json: the article without its text. The span counts UTF-16 code units, as JavaScript does; SQL's substr() does not.
CREATE TABLE article (
  n          INTEGER PRIMARY KEY,
  id         TEXT    NOT NULL UNIQUE,
  report     TEXT    NOT NULL REFERENCES report (id),
  text       INTEGER NOT NULL REFERENCES article_text (n),
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL CHECK (span_end >= span_start),
  json       TEXT    NOT NULL
) STRICT;
CREATE INDEX article_report ON article (report);
CREATE INDEX article_of_text ON article (text);

-- rowid = article.n. Contentless: the words are looked up here, the text stays in article_text.
CREATE VIRTUAL TABLE article_words USING fts5 (title, body, content = '', tokenize = 'unicode61 remove_diacritics 2');

CREATE TABLE claim (
  n       INTEGER PRIMARY KEY,
  id      TEXT    NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article (n),
  json    TEXT    NOT NULL
) STRICT;
CREATE INDEX claim_article ON claim (article);

CREATE TABLE figure      (n INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article (n), json TEXT NOT NULL) STRICT;
CREATE TABLE affiliation (n INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article (n), json TEXT NOT NULL) STRICT;
CREATE TABLE control     (n INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article (n), json TEXT NOT NULL) STRICT;
CREATE INDEX figure_article ON figure (article);
CREATE INDEX affiliation_article ON affiliation (article);
CREATE INDEX control_article ON control (article);

-- Every version of every event. json: the event; the rest of the entry is in columns.
CREATE TABLE entry (
  n           INTEGER PRIMARY KEY,
  event       TEXT    NOT NULL,
  version     INTEGER NOT NULL CHECK (version >= 1),
  status      TEXT    NOT NULL CHECK (status IN ('candidate', 'reviewed', 'withdrawn', 'merged')),
  because     TEXT    NOT NULL,
  reason      TEXT    NOT NULL,
  merged_into TEXT    CHECK ((status = 'merged') = (merged_into IS NOT NULL)),
  at          TEXT    NOT NULL,
  json        TEXT    NOT NULL,
  UNIQUE (event, version)
) STRICT;

-- What follows can be made again from the tables above. First the current version of each event, as lists and filters need it.
-- Days are counted from 1970-01-01; an open side is -10000000 or 10000000, an event without any date has nulls.
-- Names are folded: NFKC, lower case, single spaces.
CREATE TABLE event_current (
  n           INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL UNIQUE,
  entry       INTEGER NOT NULL UNIQUE REFERENCES entry (n),
  status      TEXT    NOT NULL,
  listed      INTEGER NOT NULL CHECK (listed IN (0, 1)),
  event_type  TEXT    NOT NULL,
  sort_day    INTEGER NOT NULL,
  first_day   INTEGER,
  last_day    INTEGER,
  killed_low  REAL,
  killed_best REAL,
  killed_high REAL,
  lat         REAL,
  lon         REAL,
  place       TEXT,
  admin1      TEXT,
  country     TEXT
) STRICT;
CREATE INDEX event_current_listed ON event_current (listed, sort_day DESC, id);
CREATE INDEX event_current_status ON event_current (status, sort_day DESC, id);
CREATE INDEX event_current_type ON event_current (event_type);
CREATE INDEX event_current_place ON event_current (place) WHERE place IS NOT NULL;
CREATE INDEX event_current_admin1 ON event_current (admin1) WHERE admin1 IS NOT NULL;
CREATE INDEX event_current_country ON event_current (country) WHERE country IS NOT NULL;

-- The one event that a claim speaks of now.
CREATE TABLE event_claim (
  claim INTEGER PRIMARY KEY REFERENCES claim (n),
  event INTEGER NOT NULL REFERENCES event_current (n)
) STRICT;
CREATE INDEX event_claim_event ON event_claim (event);

-- How far an event reaches over days and degrees, everything that is said of it counted in; merged events have none.
CREATE TABLE event_reach (
  n         INTEGER PRIMARY KEY REFERENCES event_current (n),
  first_day INTEGER CHECK ((first_day IS NULL) = (last_day IS NULL)),
  last_day  INTEGER,
  west      REAL CHECK ((west IS NULL) = (east IS NULL) AND (west IS NULL) = (south IS NULL) AND (west IS NULL) = (north IS NULL)),
  east      REAL,
  south     REAL,
  north     REAL
) STRICT;
-- Known in both day and place: the tree, whose numbers are 32 bits wide and rounded outwards; event_reach has the exact ones.
CREATE VIRTUAL TABLE event_box USING rtree (n, west, east, south, north, first_day, last_day);
-- Not known in one or both: kept out of the tree, or each would cover all of it.
CREATE INDEX event_reach_undated ON event_reach (south, north) WHERE first_day IS NULL AND west IS NOT NULL;
CREATE INDEX event_reach_unplaced ON event_reach (last_day, first_day) WHERE first_day IS NOT NULL AND west IS NULL;
CREATE INDEX event_reach_unknown ON event_reach (n) WHERE first_day IS NULL AND west IS NULL;

-- What was said, and what the record held at a time, stays.
CREATE TRIGGER report_is_not_changed BEFORE UPDATE ON report BEGIN SELECT RAISE(ABORT, 'reports are append-only'); END;
CREATE TRIGGER report_is_not_removed BEFORE DELETE ON report BEGIN SELECT RAISE(ABORT, 'reports are append-only'); END;
CREATE TRIGGER report_bytes_are_not_changed BEFORE UPDATE ON report_bytes BEGIN SELECT RAISE(ABORT, 'reports are append-only'); END;
CREATE TRIGGER report_bytes_are_not_removed BEFORE DELETE ON report_bytes BEGIN SELECT RAISE(ABORT, 'reports are append-only'); END;
CREATE TRIGGER article_is_not_changed BEFORE UPDATE ON article BEGIN SELECT RAISE(ABORT, 'articles are append-only'); END;
CREATE TRIGGER article_is_not_removed BEFORE DELETE ON article BEGIN SELECT RAISE(ABORT, 'articles are append-only'); END;
CREATE TRIGGER article_text_is_not_changed BEFORE UPDATE ON article_text BEGIN SELECT RAISE(ABORT, 'articles are append-only'); END;
CREATE TRIGGER article_text_is_not_removed BEFORE DELETE ON article_text BEGIN SELECT RAISE(ABORT, 'articles are append-only'); END;
CREATE TRIGGER claim_is_not_changed BEFORE UPDATE ON claim BEGIN SELECT RAISE(ABORT, 'claims are append-only'); END;
CREATE TRIGGER claim_is_not_removed BEFORE DELETE ON claim BEGIN SELECT RAISE(ABORT, 'claims are append-only'); END;
CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
CREATE TRIGGER entry_is_not_removed BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
`;
