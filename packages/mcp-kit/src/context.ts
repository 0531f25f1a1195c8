import { InputError, ToolError } from './errors.ts';

/** What is known of the user behind a credential: ids by part, such as `teamIds`. */
export interface UserContext {
  /** The ids of one part, resolved once per credential; {@link NoUserError} when there is no user. */
  part(name: string, signal: AbortSignal): Promise<readonly string[]>;
}

/** The credential belongs to no user. */
export class NoUserError extends ToolError {
  override readonly name = 'NoUserError';

  constructor(message: string, hint: string) {
    super({ code: 'NO_USER_CONTEXT', message, hint });
  }
}

/** How a tool narrows its answer to the user; see `current_user_context`. */
export interface ContextRule {
  /** Filter parameters and the part of the context that fills each. */
  readonly fill: Readonly<Record<string, string>>;
  /** Filled instead when a part above is empty: a user without teams. */
  readonly otherwise?: Readonly<Record<string, string>>;
  /** Further filters that make no sense beside the context. */
  readonly refuses?: readonly string[];
  /** Whose rows these are, such as `of your teams`. */
  readonly words: string;
  /** The same for `otherwise`, such as `assigned to you`. */
  readonly otherwiseWords?: string;
}

/** What the context makes of a call. */
export type Narrowed =
  | { readonly kind: 'all' }
  | { readonly kind: 'widened'; readonly warning: string }
  | { readonly kind: 'filtered'; readonly filters: Filters; readonly words: string }
  | { readonly kind: 'nothing'; readonly why: string };

type Filters = Readonly<Record<string, readonly string[]>>;

/** Whether the caller asked for the context, or got it by default. */
export type Wish = 'given' | 'default' | 'off';

/** Refuses filters that the context sets itself; needs no request. */
export function refuseClashes(
  rule: ContextRule,
  wish: Wish,
  given: Readonly<Record<string, unknown>>,
): void {
  if (wish === 'off') return;
  const clashing = [...Object.keys(rule.fill), ...(rule.refuses ?? [])].filter(
    (name) => given[name] !== undefined,
  );
  if (clashing.length === 0) return;
  throw new InputError(
    `${clashing.join(', ')} cannot be combined with current_user_context`,
    'Set current_user_context to false to use your own filters.',
  );
}

/** Fills the filters. A part that turns out empty answers nothing: it must never drop out. */
export async function narrow(
  rule: ContextRule,
  wish: Wish,
  context: UserContext | undefined,
  signal: AbortSignal,
): Promise<Narrowed> {
  if (wish === 'off') return { kind: 'all' };
  try {
    if (context === undefined) throw noUserHere();
    return await narrowTo(rule, context, signal);
  } catch (error) {
    if (wish === 'given' || !(error instanceof NoUserError)) throw error;
    return {
      kind: 'widened',
      warning: `Not narrowed to you: ${error.message}. ${error.problem.hint ?? ''}`.trim(),
    };
  }
}

async function narrowTo(
  rule: ContextRule,
  context: UserContext,
  signal: AbortSignal,
): Promise<Narrowed> {
  const filters = await fill(rule.fill, context, signal);
  if (filters !== undefined) return { kind: 'filtered', filters, words: rule.words };
  const others = rule.otherwise && (await fill(rule.otherwise, context, signal));
  return others === undefined
    ? { kind: 'nothing', why: `you have no ${Object.values(rule.fill).map(spaced).join(' or ')}` }
    : { kind: 'filtered', filters: others, words: rule.otherwiseWords ?? rule.words };
}

function noUserHere(): NoUserError {
  return new NoUserError(
    'this server does not know who you are',
    'Set current_user_context to false to ask for the whole account.',
  );
}

async function fill(
  parts: Readonly<Record<string, string>>,
  context: UserContext,
  signal: AbortSignal,
): Promise<Filters | undefined> {
  const entries = await Promise.all(
    Object.entries(parts).map(
      async ([name, part]) => [name, await context.part(part, signal)] as const,
    ),
  );
  return entries.some(([, ids]) => ids.length === 0) ? undefined : Object.fromEntries(entries);
}

/** `teamIds` as `teams`. */
function spaced(part: string): string {
  const plural = part.replace(/yIds$/, 'ies').replace(/Ids$/, 's');
  return plural.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
