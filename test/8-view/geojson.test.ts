import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featureCollection, toFeature } from '../../src/8-view/geojson.ts';
import { eventRows } from './rows.ts';

describe('geojson', () => {
  it('puts longitude first, and no geometry where a coordinate is missing', () => {
    fc.assert(
      fc.property(eventRows, (event) => {
        const { geometry, properties, id } = toFeature(event);
        const { lat = null, lon = null } = event.location ?? {};
        expect(geometry).toEqual(lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] });
        expect(id).toBe(event.id);
        expect(properties.precision).toBe(event.location?.precision ?? null);
        expect(properties.radiusKm).toBe(event.location?.radiusKm ?? null);
        expect(properties).not.toHaveProperty('location');
      }),
    );
  });

  it('is one JSON document with none, one or many features', () => {
    fc.assert(
      fc.property(fc.array(eventRows, { maxLength: 4 }), (events) => {
        const { open, between, close } = featureCollection;
        const text = open + events.map((event) => JSON.stringify(toFeature(event))).join(between) + close;
        expect(JSON.parse(text)).toMatchObject({ type: 'FeatureCollection', features: events.map(({ id }) => ({ type: 'Feature', id })) });
      }),
    );
  });
});
