import type { AddonChange, NewAddon } from './addons.ts';
import type { IpAllowListChange, NewIpAllowList } from './ip-allow-lists.ts';
import type { ResourceCall } from './resource-call.fixture.ts';
import type { NewRulesetRule, RulesetRuleChange } from './ruleset-rules.ts';
import type { NewRuleset, RulesetChange } from './rulesets.ts';
import type { SessionConfigurationChange } from './session-configurations.ts';

const newAddon: NewAddon = { type: 'full_page_addon', name: 'Shop', src: 'https://shop.example' };
const addonChange: AddonChange = {
  type: 'full_page_addon',
  name: 'Shop',
  src: 'https://shop.example',
};
const newIpAllowList: NewIpAllowList = {
  state: 'enabled',
  cidr_entries: [{ cidr: '192.0.2.0/24' }],
};
const ipAllowListChange: IpAllowListChange = {
  state: 'enabled',
  cidr_entries: [{ cidr: '192.0.2.0/24' }],
};
const sessionConfigurationChange: SessionConfigurationChange = {
  absolute_session_ttl: 600,
  idle_session_ttl: 60,
};
const newRuleset: NewRuleset = { name: 'Shop' };
const rulesetChange: RulesetChange = { name: 'Shop' };
const newRulesetRule: NewRulesetRule = { disabled: true };
const rulesetRuleChange: RulesetRuleChange = { disabled: false };

/** Calls of what has to do with account. */
export const accountCalls: readonly ResourceCall[] = [
  ['abilities.list', (pd) => pd.abilities.list().take(1), 'GET /abilities', '/abilities'],
  ['abilities.test', (pd) => pd.abilities.test('A1'), 'GET /abilities/{id}', '/abilities/A1'],
  [
    'addons.list',
    (pd) => pd.addons.list({ include: ['services'] }).take(1),
    'GET /addons',
    '/addons?include[]=services',
  ],
  ['addons.get', (pd) => pd.addons.get('A1'), 'GET /addons/{id}', '/addons/A1'],
  [
    'addons.create',
    (pd) => pd.addons.create(newAddon),
    'POST /addons',
    '/addons',
    { addon: newAddon },
  ],
  [
    'addons.update',
    (pd) => pd.addons.update('A1', addonChange),
    'PUT /addons/{id}',
    '/addons/A1',
    { addon: addonChange },
  ],
  ['addons.delete', (pd) => pd.addons.delete('A1'), 'DELETE /addons/{id}', '/addons/A1'],
  [
    'ipAllowLists.list',
    (pd) => pd.ipAllowLists.list().take(1),
    'GET /ip_allow_lists',
    '/ip_allow_lists',
  ],
  [
    'ipAllowLists.get',
    (pd) => pd.ipAllowLists.get('I1'),
    'GET /ip_allow_lists/{id}',
    '/ip_allow_lists/I1',
  ],
  [
    'ipAllowLists.create',
    (pd) => pd.ipAllowLists.create(newIpAllowList),
    'POST /ip_allow_lists',
    '/ip_allow_lists',
    { ip_allow_list: newIpAllowList },
  ],
  [
    'ipAllowLists.update',
    (pd) => pd.ipAllowLists.update('I1', ipAllowListChange),
    'PUT /ip_allow_lists/{id}',
    '/ip_allow_lists/I1',
    { ip_allow_list: ipAllowListChange },
  ],
  [
    'ipAllowLists.delete',
    (pd) => pd.ipAllowLists.delete('I1'),
    'DELETE /ip_allow_lists/{id}',
    '/ip_allow_lists/I1',
  ],
  [
    'ipAllowLists.auditRecords',
    (pd) => pd.ipAllowLists.auditRecords('I1').take(1),
    'GET /ip_allow_lists/{id}/audit/records',
    '/ip_allow_lists/I1/audit/records',
  ],
  ['licenses.list', (pd) => pd.licenses.list().take(1), 'GET /licenses', '/licenses'],
  [
    'licenses.allocations',
    (pd) => pd.licenses.allocations().take(1),
    'GET /license_allocations',
    '/license_allocations',
  ],
  [
    'sessionConfigurations.list',
    (pd) => pd.sessionConfigurations.list({ type: 'mobile' }).take(1),
    'GET /session_configurations',
    '/session_configurations?type=mobile',
  ],
  [
    'sessionConfigurations.update',
    (pd) => pd.sessionConfigurations.update(sessionConfigurationChange, { type: 'mobile' }),
    'PUT /session_configurations',
    '/session_configurations?type=mobile',
    { session_configuration: sessionConfigurationChange },
  ],
  [
    'sessionConfigurations.delete',
    (pd) => pd.sessionConfigurations.delete({ type: 'mobile' }),
    'DELETE /session_configurations',
    '/session_configurations?type=mobile',
  ],
  ['rulesets.list', (pd) => pd.rulesets.list().take(1), 'GET /rulesets', '/rulesets'],
  ['rulesets.get', (pd) => pd.rulesets.get('R1'), 'GET /rulesets/{id}', '/rulesets/R1'],
  [
    'rulesets.create',
    (pd) => pd.rulesets.create(newRuleset),
    'POST /rulesets',
    '/rulesets',
    { ruleset: newRuleset },
  ],
  [
    'rulesets.update',
    (pd) => pd.rulesets.update('R1', rulesetChange),
    'PUT /rulesets/{id}',
    '/rulesets/R1',
    { ruleset: rulesetChange },
  ],
  ['rulesets.delete', (pd) => pd.rulesets.delete('R1'), 'DELETE /rulesets/{id}', '/rulesets/R1'],
  [
    'rulesets.rules.list',
    (pd) => pd.rulesets.rules.list('R1').take(1),
    'GET /rulesets/{id}/rules',
    '/rulesets/R1/rules',
  ],
  [
    'rulesets.rules.get',
    (pd) => pd.rulesets.rules.get('R1', 'R2'),
    'GET /rulesets/{id}/rules/{rule_id}',
    '/rulesets/R1/rules/R2',
  ],
  [
    'rulesets.rules.create',
    (pd) => pd.rulesets.rules.create('R1', newRulesetRule),
    'POST /rulesets/{id}/rules',
    '/rulesets/R1/rules',
    { rule: newRulesetRule },
  ],
  [
    'rulesets.rules.update',
    (pd) => pd.rulesets.rules.update('R1', 'R2', rulesetRuleChange),
    'PUT /rulesets/{id}/rules/{rule_id}',
    '/rulesets/R1/rules/R2',
    { rule: rulesetRuleChange, rule_id: 'R2' },
  ],
  [
    'rulesets.rules.delete',
    (pd) => pd.rulesets.rules.delete('R1', 'R2'),
    'DELETE /rulesets/{id}/rules/{rule_id}',
    '/rulesets/R1/rules/R2',
  ],
];
