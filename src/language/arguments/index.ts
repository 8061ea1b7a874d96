export { type ArgumentFunction, isNominal, preposition, type TreeArgument } from './argument.ts';
export { argumentsOf } from './arguments.ts';
export { isPassive } from './of-verb.ts';
