import { type Api, type Operation, parametersIn } from './api.ts';
import { joinFlags, plainFlags } from './array-params.ts';
import type { Dialect } from './dialect.ts';
import { type EffectException, effectOf } from './effect.ts';
import { mendArrayParameters } from './mend/array-params.ts';
import { hoistDeepRefs } from './mend/deep-refs.ts';
import { dropDiscriminators } from './mend/discriminators.ts';
import { dropEmptyProperties } from './mend/empty-properties.ts';
import { dropGetBody } from './mend/get-bodies.ts';
import { completeIncidentBody } from './mend/incident-body.ts';
import { liftInheritedRequired } from './mend/inherited-required.ts';
import { splitJoinedEnums } from './mend/joined-enums.ts';
import { correctSpellings } from './mend/misspelled-values.ts';
import { loosenPartialResults } from './mend/partial-results.ts';
import { addUndocumentedParameters } from './mend/undocumented-params.ts';
import { pagingOf } from './paging.ts';

/** PagerDuty operations that do something else than their method says. */
export const exceptions: readonly EffectException[] = [
  {
    keys: /^POST \/analytics\//,
    effect: 'read',
    reason: 'The filters of a query are too large for a URL.',
  },
  {
    keys: /^POST \/(enrichment\/query|schedules\/preview|templates\/\{id\}\/render)$/,
    effect: 'read',
    reason: 'Computes an answer from the body and stores nothing.',
  },
  {
    keys: /^PUT \/incidents\/\{id\}\/merge$/,
    effect: 'destroy',
    reason: 'Merged incidents cannot be parted again.',
  },
  {
    keys: /^POST \/users\/\{id\}\/regenerate_private_url_key$/,
    effect: 'destroy',
    reason: 'The calendar URLs in use stop working at once.',
  },
  {
    keys: /^PUT \/session_configurations$/,
    effect: 'destroy',
    reason: 'Revokes the sessions of every user of the account.',
  },
  {
    keys: /^POST \/services\/\{id\}\/rules\/convert$/,
    effect: 'destroy',
    reason: 'The event rules of the service stay read-only for good.',
  },
];

export const pagerduty: Dialect = {
  sdk: 'pagerduty-sdk',
  document: 'pagerduty.openapi.json',
  documentMends: [
    dropEmptyProperties,
    dropDiscriminators,
    splitJoinedEnums,
    correctSpellings,
    completeIncidentBody,
    loosenPartialResults,
    hoistDeepRefs,
    liftInheritedRequired,
  ],
  operationMends: [mendArrayParameters, addUndocumentedParameters, dropGetBody],
  openEnums: false,
  effect: (operation) => effectOf(operation, exceptions),
  paging: pagingOf,
  scope,
  flags,
};

/** One operation misspells its scope: there is no `incident.read`. */
function scope({ source }: Operation): string {
  return String(source['x-pd-requires-scope'] ?? '').replace(/^incident\./, 'incidents.');
}

function flags(operation: Operation, api: Api): string[] {
  const headers = parametersIn(operation, 'header');
  return [
    ...headers.filter(({ name }) => name === 'From').map(() => 'from'),
    ...joinFlags(operation),
    ...plainFlags(operation, api),
    ...headers
      .filter(({ name }) => name === 'X-EARLY-ACCESS')
      .map(({ schema }) => `early:${schema.enum?.[0]}`),
    ...(operation.source['x-pd-operation-limit'] === true ? ['ratelimited'] : []),
  ];
}
