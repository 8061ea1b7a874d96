import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { openSqlite } from '../../../src/edge/store/sqlite/sqlite-store.ts';
import { storeContract } from './contract.ts';

describe('SQLite, in this thread', () =>
  storeContract(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'daftar-store-'));
    return {
      open: async (mode) => openSqlite(join(folder, 'a.db'), { mode, create: true }),
      remove: () => rm(folder, { recursive: true }),
    };
  }));
