/** Rows in groups by the article they stand in: a report may hold thousands of articles, so none is searched for its own. */
export function byArticle<T extends { readonly article: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.article);
    if (group === undefined) groups.set(row.article, [row]);
    else group.push(row);
  }
  return groups;
}
