import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/edge/store/store.ts';
import type { Bench, Home } from './bench.ts';
import { eventContract } from './contract-events.ts';
import { listContract } from './contract-list.ts';

import { reportContract } from './contract-reports.ts';
import { underContract } from './contract-under.ts';

/** What every store must do; each engine runs all of it. */
export function storeContract(newHome: () => Promise<Home>): void {
  let home: Home;
  let store: Store;
  beforeEach(async () => {
    home = await newHome();
    store = await home.open('write');
  });
  afterEach(async () => {
    await store.close();
    await home.remove();
  });
  const bench: Bench = {
    get store() {
      return store;
    },
    get home() {
      return home;
    },
    async reopen() {
      await store.close();
      store = await home.open('write');
      return store;
    },
  };

  describe('reports', () => reportContract(bench));
  describe('events', () => eventContract(bench));
  describe('under', () => underContract(bench));
  describe('lists', () => listContract(bench));
  describe('closing', () => {
    it('refuses what is asked after it, and is done once however often asked', async () => {
      const asked = store.counts();
      await Promise.all([store.close(), store.close()]);
      await store.close();
      expect((await asked).reports).toBe(0);
      await expect(store.counts()).rejects.toMatchObject({ name: 'StoreError', code: 'broken' });
    });
  });
}
