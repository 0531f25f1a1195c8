import type { ResourceCall } from './resource-call.fixture.ts';
import type { UserSubscribables } from './user-subscriptions.ts';
import type { NewUser, UserChange } from './users.ts';

const newUser: NewUser = { type: 'user', name: 'Shop', email: 'ana@shop.example' };
const userChange: UserChange = { type: 'user', name: 'Shop', email: 'ana@shop.example' };
const userSubscribables: UserSubscribables = [
  { subscribable_id: 'P1', subscribable_type: 'incident' },
];

/** Calls of what has to do with users. */
export const usersCalls: readonly ResourceCall[] = [
  [
    'users.list',
    (pd) => pd.users.list({ query: 'text' }).take(1),
    'GET /users',
    '/users?query=text',
  ],
  [
    'users.me',
    (pd) => pd.users.me({ include: ['contact_methods'] }),
    'GET /users/me',
    '/users/me?include[]=contact_methods',
  ],
  [
    'users.get',
    (pd) => pd.users.get('U1', { include: ['contact_methods'] }),
    'GET /users/{id}',
    '/users/U1?include[]=contact_methods',
  ],
  ['users.create', (pd) => pd.users.create(newUser), 'POST /users', '/users', { user: newUser }],
  [
    'users.update',
    (pd) => pd.users.update('U1', userChange),
    'PUT /users/{id}',
    '/users/U1',
    { user: userChange },
  ],
  ['users.delete', (pd) => pd.users.delete('U1'), 'DELETE /users/{id}', '/users/U1'],
  ['users.license', (pd) => pd.users.license('U1'), 'GET /users/{id}/license', '/users/U1/license'],
  [
    'users.regeneratePrivateUrlKey',
    (pd) => pd.users.regeneratePrivateUrlKey('U1'),
    'POST /users/{id}/regenerate_private_url_key',
    '/users/U1/regenerate_private_url_key',
  ],
  [
    'users.auditRecords',
    (pd) => pd.users.auditRecords('U1').take(1),
    'GET /users/{id}/audit/records',
    '/users/U1/audit/records',
  ],
  [
    'users.sessions.list',
    (pd) => pd.users.sessions.list('U1').take(1),
    'GET /users/{id}/sessions',
    '/users/U1/sessions',
  ],
  [
    'users.sessions.get',
    (pd) => pd.users.sessions.get('U1', 'mobile', 'S1'),
    'GET /users/{id}/sessions/{type}/{session_id}',
    '/users/U1/sessions/mobile/S1',
  ],
  [
    'users.sessions.delete',
    (pd) => pd.users.sessions.delete('U1', 'mobile', 'S1'),
    'DELETE /users/{id}/sessions/{type}/{session_id}',
    '/users/U1/sessions/mobile/S1',
  ],
  [
    'users.sessions.deleteAll',
    (pd) => pd.users.sessions.deleteAll('U1'),
    'DELETE /users/{id}/sessions',
    '/users/U1/sessions',
  ],
  [
    'users.oauthDelegations.list',
    (pd) => pd.users.oauthDelegations.list('U1', { delegation_type: 'mobile' }).take(1),
    'GET /users/{id}/oauth_delegations',
    '/users/U1/oauth_delegations?delegation_type=mobile',
  ],
  [
    'users.oauthDelegations.get',
    (pd) => pd.users.oauthDelegations.get('U1', 'D1'),
    'GET /users/{id}/oauth_delegations/{delegation_id}',
    '/users/U1/oauth_delegations/D1',
  ],
  [
    'users.subscriptions.list',
    (pd) => pd.users.subscriptions.list('U1').take(1),
    'GET /users/{id}/notification_subscriptions',
    '/users/U1/notification_subscriptions',
  ],
  [
    'users.subscriptions.create',
    (pd) => pd.users.subscriptions.create('U1', userSubscribables),
    'POST /users/{id}/notification_subscriptions',
    '/users/U1/notification_subscriptions',
    { subscribables: userSubscribables },
  ],
  [
    'users.subscriptions.delete',
    (pd) => pd.users.subscriptions.delete('U1', userSubscribables),
    'POST /users/{id}/notification_subscriptions/unsubscribe',
    '/users/U1/notification_subscriptions/unsubscribe',
    { subscribables: userSubscribables },
  ],
  [
    'oauthDelegations.delete',
    (pd) => pd.oauthDelegations.delete({ user_id: 'X1', type: 'mobile' }),
    'DELETE /oauth_delegations',
    '/oauth_delegations?user_id=X1&type=mobile',
  ],
  [
    'oauthDelegations.revocationStatus',
    (pd) => pd.oauthDelegations.revocationStatus({ requested_at_end: '2026-01-01T00:00:00Z' }),
    'GET /oauth_delegations/revocation_requests/status',
    '/oauth_delegations/revocation_requests/status?requested_at_end=2026-01-01T00:00:00Z',
  ],
];
