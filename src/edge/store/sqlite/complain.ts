/** Says one thing that is wrong with the register, in words. */
export type Complain = (problem: string) => void;
