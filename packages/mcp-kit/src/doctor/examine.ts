import type { Program } from '../cli/program.ts';
import { checkClock } from './clock.ts';
import type { Account, Doctor } from './doctor.ts';
import { explained, problemOf } from './explained.ts';
import { type Finding, fail, ok, unchecked } from './finding.ts';
import type { Intake } from './intake.ts';
import { checkKeyShape } from './key-text.ts';
import { checkNetwork } from './network.ts';
import { checkNode } from './node-version.ts';
import { createObserver, type Observer } from './observer.ts';
import { checkPermissions } from './permissions.ts';
import { findProxy, type NamedProxy } from './proxy.ts';
import { checkRateLimit } from './rate-limit.ts';
import { checkSettings } from './settings-check.ts';
import { checkTools } from './tools.ts';

/** What is examined, and how long that may take. */
export interface Examining<Deps> {
  readonly program: Program<Deps>;
  readonly doctor: Doctor;
  readonly intake: Intake;
  readonly nodeVersion: string;
  readonly deadlineMs: number;
}

/** A check under way. */
interface Check {
  readonly what: string;
  /** Never rejects. */
  readonly finding: Promise<Finding>;
}

/** An examination under way. */
export interface Examination {
  /** In the order of the report. */
  readonly checks: readonly Check[];
  /** Never to be shown. */
  readonly secrets: readonly string[];
  /** Aborted when the time was up. */
  readonly signal: AbortSignal;
}

/** Begins all checks at once, but for those that wait for what another one finds. */
export async function examine<Deps>(examining: Examining<Deps>): Promise<Examination> {
  const { doctor, intake, deadlineMs } = examining;
  const signal = AbortSignal.timeout(deadlineMs);
  const observer = createObserver(signal);
  const { settings, own } = intake;
  const timeoutMs = Math.min(settings.timeoutMs, deadlineMs / 2);
  const { observed } = observer;
  const account = await doctor.open({ settings, own, timeoutMs, observed });
  const proxy = proxyOf(intake, account);
  const ward = { ...examining, account, observer, proxy, timeoutMs, signal };
  const given = intake.given.filter(({ suffix }) => doctor.keySettings.includes(suffix));
  const secrets = [
    ...account.secrets,
    ...given.flatMap(({ raw }) => [raw, raw.trim()]),
    ...(proxy?.secrets ?? []),
  ];
  return { checks: [...localChecks(ward), ...remoteChecks(ward)], secrets, signal };
}

interface Ward<Deps> extends Examining<Deps> {
  readonly account: Account;
  readonly observer: Observer;
  readonly proxy: NamedProxy | undefined;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

function proxyOf({ env }: Intake, { probeUrl }: Account): NamedProxy | undefined {
  return probeUrl === undefined ? undefined : findProxy(env, new URL(probeUrl).protocol);
}

function localChecks<Deps>({ program, doctor, intake, nodeVersion }: Ward<Deps>): readonly Check[] {
  const settings = checkSettings(intake, program.own, doctor.keySettings);
  return [
    { what: 'settings', finding: Promise.resolve(settings) },
    { what: 'Node', finding: Promise.resolve(checkNode(nodeVersion, doctor.engines)) },
  ];
}

function remoteChecks<Deps>(ward: Ward<Deps>): readonly Check[] {
  const { program, intake, account, observer, doctor } = ward;
  const { app, tokens } = program;
  const shape = checkKeyShape(intake, doctor, account, program.howToGetKey);
  const isSendable = account.shape !== undefined && shape.status !== 'fail';
  const make = (check: () => Finding | Promise<Finding>) => guarded(ward, check);
  const network = make(() =>
    isSendable ? reach(ward) : unchecked('there is no key to use it with', 'credential'),
  );
  const key = make(async () => {
    if (!isSendable) return unchecked('there is none that can be sent', 'credential');
    const isReached = (await network).status !== 'fail';
    return isReached ? account.identify() : unchecked('the API cannot be reached', 'network');
  });
  const withKey = (check: () => Finding | Promise<Finding>) =>
    make(async () => {
      const before = await Promise.all([network, key]);
      const isAccepted = isSendable && before.every(({ status }) => status !== 'fail');
      return isAccepted ? check() : unchecked('there is no accepted key', 'key');
    });
  const permissions = withKey(() => checkPermissions(app, intake.settings, account.reads));
  const own = account.own.map(({ what, needsKey, check }) => ({
    what,
    finding: needsKey ? withKey(check) : make(check),
  }));
  const all = Promise.all([permissions, ...own.map(({ finding }) => finding)]);
  const afterAll = (check: () => Finding) => make(() => all.then(check));
  const rateLimit = withKey(() => all.then(() => checkRateLimit(observer.seen)));
  return [
    { what: 'credential', finding: Promise.resolve(shape) },
    { what: 'network', finding: network },
    { what: 'key', finding: key },
    { what: 'permissions', finding: permissions },
    ...writing(intake),
    { what: 'rate limit', finding: rateLimit },
    { what: 'clock', finding: afterAll(() => clock(ward, isSendable)) },
    ...own,
    { what: 'tools', finding: make(() => checkTools(app, intake.settings, tokens)) },
  ];
}

function reach<Deps>({ account, observer, proxy, timeoutMs }: Ward<Deps>) {
  const { probeUrl } = account;
  if (probeUrl === undefined) return ok('none is needed: the account is in memory');
  // Looked up when it is called, as the SDKs do.
  const fetch = observer.observed((input, init) => globalThis.fetch(input, init));
  return checkNetwork({ url: probeUrl, fetch, timeoutMs, proxy });
}

function clock<Deps>({ account, observer }: Ward<Deps>, isSendable: boolean): Finding {
  if (!isSendable) return unchecked('the API was not asked', 'credential');
  if (account.probeUrl === undefined) return ok('that of the account, which is in memory');
  return checkClock(observer.seen);
}

function writing({ settings }: Intake): readonly Check[] {
  if (settings.mode === 'read_only') return [];
  const finding = ok(
    'not tried: whether the key may change things shows only by changing something',
  );
  return [{ what: 'writing', finding: Promise.resolve(finding) }];
}

/** What the check finds, what its error means, or that the time is up. */
async function guarded<Deps>(
  { program, signal, deadlineMs }: Ward<Deps>,
  check: () => Finding | Promise<Finding>,
): Promise<Finding> {
  const late = fail(
    `not known after ${deadlineMs / 1000} s`,
    'Something between here and the API is slow or silent: see network.',
  );
  let stop = () => {};
  const timeUp = new Promise<Finding>((resolve) => {
    stop = () => resolve(late);
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([Promise.resolve().then(check), timeUp]);
  } catch (error) {
    return signal.aborted ? late : explained(problemOf(program.app, error));
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
