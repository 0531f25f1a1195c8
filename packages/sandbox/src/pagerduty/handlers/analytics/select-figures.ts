import type { Account } from '../../account/account.ts';
import type { Context } from '../../request/context.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type Filters, type Range, selectIncidents } from './filters.ts';

/** The figures of the incidents that pass the filters, oldest first. */
export function selectFigures(
  { account, now }: Pick<Context, 'account' | 'now'>,
  filters: Filters,
  range: Range,
): readonly Figures[] {
  return selectIncidents(account, filters, range)
    .map((incident) => figuresOf(account, incident, now))
    .filter((figures) => passes(account, figures, filters));
}

function passes(account: Account, figures: Figures, filters: Filters): boolean {
  const { incident, acknowledgements, timeoutEscalations, manualEscalations } = figures;
  const typeId = [...account.records.of('incident_types').values()].find(
    ({ name }) => name === incident.type,
  )?.id;
  return (
    (filters.major ?? figures.isMajor) === figures.isMajor &&
    acknowledgements.length >= (filters.min_ackowledgements ?? 0) &&
    timeoutEscalations.length >= (filters.min_timeout_escalations ?? 0) &&
    manualEscalations.length >= (filters.min_manual_escalations ?? 0) &&
    (filters.incident_type_ids?.includes(typeId ?? '') ?? true) &&
    filters.pd_advance_used !== true
  );
}
