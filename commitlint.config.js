import { readdirSync } from 'node:fs';

const rooms = ['packages', 'apps', 'tooling'].flatMap((room) =>
  readdirSync(new URL(room, import.meta.url)),
);

/** Commits decide versions, so that a type or a scope that is misspelt would lose a release. */
export default {
  extends: ['@commitlint/config-conventional'],
  rules: {
    'scope-enum': [2, 'always', [...rooms, 'bench', 'deps', 'docs', 'examples']],
    'subject-case': [0],
    'body-max-line-length': [0],
    'header-max-length': [2, 'always', 110],
  },
};
