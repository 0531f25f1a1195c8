import { type Call, ToolError } from 'mcp-kit';
import type { PagerDuty } from 'pagerduty-sdk';
import { partsOf } from '../parts.ts';
import { type RuleContent, type Rules, readRules, versionOf, writeRules } from './rules.ts';

/** A replacement that holds only for the rules that somebody has seen. */
interface Replacement {
  readonly seen: Pick<Rules, 'place' | 'version'>;
  readonly content: RuleContent;
}

/**
 * Replaces rules unless they are other ones than those seen. The API itself has no such check, so
 * what was written is read once more: a warning says so where it is not what stands there.
 */
export async function replaceRules(
  pagerduty: PagerDuty,
  { seen: { place, version }, content }: Replacement,
  call: Call,
): Promise<{ readonly rules: Rules; readonly isChanged: boolean }> {
  const { signal } = call;
  const now = await readRules(pagerduty, place, signal);
  if (now.version !== version) throw conflict(now);
  const wanted = { sets: content.sets, catch_all: content.catch_all ?? now.catch_all };
  if ((await versionOf(wanted)) === now.version) return { rules: now, isChanged: false };
  const { rules: written, warnings } = await writeRules(pagerduty, place, {
    ...{ content: wanted, signal },
  });
  for (const warning of warnings) call.warn(warning);
  const after = await partsOf(call).get(
    'a check of what was written',
    readRules(pagerduty, place, signal),
  );
  if (after !== undefined && after.version !== written.version) {
    call.warn(
      'The rules are not those that were written: somebody changed them at the same time. Check that nothing is lost.',
    );
  }
  return { rules: after ?? written, isChanged: true };
}

function conflict({ place, version }: Rules): ToolError {
  return new ToolError({
    code: 'CONFLICT',
    message: `The ${place.words} have changed: their version is ${version}`,
    hint: 'Nothing was changed. Read them with get_orchestration_rules, and make your change to what is there now.',
  });
}
