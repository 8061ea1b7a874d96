/** What is expected or promised for a day to come, and practices told without single occurrences. */
export const forecasts = /* sql */ `
CREATE TABLE forecast (n INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article (n), json TEXT NOT NULL) STRICT;
CREATE TABLE pattern  (n INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article (n), json TEXT NOT NULL) STRICT;
CREATE INDEX forecast_article ON forecast (article);
CREATE INDEX pattern_article ON pattern (article);
`;
