import { tools } from '../tools/index.ts';

/** The tools that a server offers unless it is told otherwise. */
export const defaultTools = tools.filter(({ isDefault }) => isDefault);
