/**
 * A stretch of longitudes as one or more within -180 to 180, each west <= east. Asked for are also stretches that run over the
 * 180th meridian, written either way (170 to -170, 170 to 190); -180 and 180 are the same place.
 */
export function longitudes(west: number, east: number): readonly (readonly [number, number])[] {
  const width = west <= east ? east - west : east - west + 360;
  if (!(width < 360)) return [[-180, 180]];
  const from = west >= -180 && west <= 180 ? west : ((((west + 180) % 360) + 360) % 360) - 180;
  const to = from === west && west <= east ? east : from + width;
  if (to < 180)
    return from === -180
      ? [
          [from, to],
          [180, 180],
        ]
      : [[from, to]];
  return [
    [from, 180],
    [-180, to - 360],
  ];
}
