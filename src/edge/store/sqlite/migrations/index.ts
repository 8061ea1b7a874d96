import { first } from './0001-first.ts';
import { forecasts } from './0002-forecasts.ts';
import { filings } from './0003-filings.ts';
import { withdrawals } from './0004-withdrawals.ts';

/** All steps of the schema in order; a register that has taken the first n of them says n in PRAGMA user_version. */
export const migrations: readonly string[] = [first, forecasts, filings, withdrawals];
