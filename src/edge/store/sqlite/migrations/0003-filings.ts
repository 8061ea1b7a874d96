/**
 * Claims are found again by the keys that stage 5 files them under; how far events reach over days and degrees is no longer asked.
 * "daftar rebuild" files what was kept before.
 */
export const filings = /* sql */ `
-- key: a hash of the key's words.
CREATE TABLE filing (
  key   INTEGER NOT NULL,
  claim INTEGER NOT NULL REFERENCES claim (n),
  PRIMARY KEY (key, claim)
) STRICT, WITHOUT ROWID;
DROP TABLE event_box;
DROP TABLE event_reach;
`;
