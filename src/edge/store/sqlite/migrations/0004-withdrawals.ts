/** Reports that no longer count, and by which rules claims are filed. */
export const withdrawals = /* sql */ `
-- A report is withdrawn while its last row says so; what it said stays.
CREATE TABLE withdrawal (
  n      INTEGER PRIMARY KEY,
  report TEXT    NOT NULL REFERENCES report (id),
  step   TEXT    NOT NULL CHECK (step IN ('withdrawn', 'restored')),
  at     TEXT    NOT NULL,
  reason TEXT    NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX withdrawal_report ON withdrawal (report);
CREATE VIEW withdrawn AS
  SELECT report, at, reason FROM withdrawal w
  WHERE step = 'withdrawn' AND n = (SELECT max(n) FROM withdrawal l WHERE l.report = w.report);
CREATE TRIGGER withdrawal_is_not_changed BEFORE UPDATE ON withdrawal BEGIN SELECT RAISE(ABORT, 'withdrawals are append-only'); END;
CREATE TRIGGER withdrawal_is_not_removed BEFORE DELETE ON withdrawal BEGIN SELECT RAISE(ABORT, 'withdrawals are append-only'); END;

-- The last row names the rules by which claims are filed and events decided; NULL where "daftar rebuild" is
-- due, or under way.
CREATE TABLE rules (
  n    INTEGER PRIMARY KEY,
  name TEXT,
  at   TEXT NOT NULL
) STRICT;
INSERT INTO rules (name, at) SELECT NULL, '' WHERE EXISTS (SELECT 1 FROM report);
`;
