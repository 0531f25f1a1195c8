import type { ContactMethod, NotificationRule, User } from '../account/entities.ts';
import type { Ids } from '../account/ids.ts';

interface Profile {
  readonly name: string;
  readonly timeZone: string;
  readonly color: string;
  readonly role: User['role'];
  readonly jobTitle: string | null;
  readonly bio: string | null;
  readonly team: 'payments' | 'platform' | null;
  readonly teamRole: 'manager' | 'responder' | 'observer';
  readonly phone: string;
}

const profiles = {
  dana: {
    name: 'Dana Reyes',
    timeZone: 'America/New_York',
    color: 'purple',
    role: 'user',
    jobTitle: 'Senior Software Engineer',
    bio: 'Checkout, carts and everything that rings at 3 am.',
    team: 'payments',
    teamRole: 'responder',
    phone: '2125550142',
  },
  marcus: {
    name: 'Marcus Lee',
    timeZone: 'America/Chicago',
    color: 'teal',
    role: 'admin',
    jobTitle: 'Staff Engineer, Payments',
    bio: 'Payment gateway owner.',
    team: 'payments',
    teamRole: 'manager',
    phone: '3125550178',
  },
  priya: {
    name: 'Priya Nair',
    timeZone: 'America/New_York',
    color: 'green',
    role: 'user',
    jobTitle: 'Software Engineer',
    bio: null,
    team: 'payments',
    teamRole: 'responder',
    phone: '6465550110',
  },
  tomas: {
    name: 'Tomás Ortega',
    timeZone: 'America/Mexico_City',
    color: 'red',
    role: 'limited_user',
    jobTitle: 'Software Engineer',
    bio: 'Orders and refunds.',
    team: 'payments',
    teamRole: 'responder',
    phone: '5555550133',
  },
  helen: {
    name: 'Helen Cho',
    timeZone: 'America/New_York',
    color: 'dark-orange',
    role: 'owner',
    jobTitle: 'Engineering Manager, Payments',
    bio: null,
    team: 'payments',
    teamRole: 'manager',
    phone: '2125550199',
  },
  ingrid: {
    name: 'Ingrid Solberg',
    timeZone: 'Europe/Oslo',
    color: 'blue',
    role: 'admin',
    jobTitle: 'Platform Lead',
    bio: 'Keeps the lights on.',
    team: 'platform',
    teamRole: 'manager',
    phone: '40555012',
  },
  kenji: {
    name: 'Kenji Watanabe',
    timeZone: 'America/Los_Angeles',
    color: 'brown',
    role: 'user',
    jobTitle: 'Site Reliability Engineer',
    bio: null,
    team: 'platform',
    teamRole: 'responder',
    phone: '4155550121',
  },
  aisha: {
    name: 'Aisha Bello',
    timeZone: 'Europe/London',
    color: 'cayenne',
    role: 'user',
    jobTitle: 'Site Reliability Engineer',
    bio: 'Search and identity.',
    team: 'platform',
    teamRole: 'responder',
    phone: '2075550187',
  },
  lukas: {
    name: 'Lukas Meyer',
    timeZone: 'Europe/Berlin',
    color: 'orange',
    role: 'limited_user',
    jobTitle: null,
    bio: null,
    team: 'platform',
    teamRole: 'responder',
    phone: '3055501665',
  },
  sam: {
    name: 'Sam Okafor',
    timeZone: 'Europe/London',
    color: 'grape',
    role: 'limited_user',
    jobTitle: 'Database Contractor',
    bio: 'Nights and weekends, data stores only.',
    team: null,
    teamRole: 'responder',
    phone: '2075550164',
  },
} as const satisfies Record<string, Profile>;

/** Short names of the people of the story. */
export type PersonName = keyof typeof profiles;
export type People = Readonly<Record<PersonName, User>>;

/** The ten users of Acme Outdoor. */
export function makePeople(ids: Ids, teamIds: { payments: string; platform: string }): People {
  const make = (name: PersonName) => makeUser(ids, profiles[name], teamIds);
  return {
    dana: make('dana'),
    marcus: make('marcus'),
    priya: make('priya'),
    tomas: make('tomas'),
    helen: make('helen'),
    ingrid: make('ingrid'),
    kenji: make('kenji'),
    aisha: make('aisha'),
    lukas: make('lukas'),
    sam: make('sam'),
  };
}

function makeUser(
  ids: Ids,
  profile: Profile,
  teamIds: { payments: string; platform: string },
): User {
  const { name, timeZone, color, role, jobTitle, bio, team, teamRole } = profile;
  const contactMethods = makeContactMethods(ids, profile);
  return {
    id: ids.entity(),
    name,
    email: emailOf(name),
    timeZone,
    color,
    role,
    jobTitle,
    bio,
    memberships: team === null ? [] : [{ teamId: teamIds[team], role: teamRole }],
    contactMethods,
    notificationRules: makeRules(ids, contactMethods),
    calendarKey: ids.request().replaceAll('-', ''),
  };
}

/** `dana.reyes@acme-outdoor.example` of `Dana Reyes`. */
function emailOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{Mark}/gu, '');
  return `${plain.toLowerCase().replaceAll(' ', '.')}@acme-outdoor.example`;
}

function makeContactMethods(ids: Ids, { name, phone }: Profile): ContactMethod[] {
  return [
    { id: ids.entity(), type: 'email', label: 'Default', address: emailOf(name) },
    { id: ids.entity(), type: 'push_notification', label: 'Phone', address: ids.request() },
    { id: ids.entity(), type: 'sms', label: 'Mobile', address: phone },
    { id: ids.entity(), type: 'phone', label: 'Mobile', address: phone },
  ];
}

function makeRules(ids: Ids, [email, push, sms, phone]: ContactMethod[]): NotificationRule[] {
  const plan = [
    { urgency: 'high', delayMinutes: 0, contactMethod: push },
    { urgency: 'high', delayMinutes: 0, contactMethod: sms },
    { urgency: 'high', delayMinutes: 5, contactMethod: phone },
    { urgency: 'high', delayMinutes: 10, contactMethod: phone },
    { urgency: 'low', delayMinutes: 0, contactMethod: email },
  ] as const;
  return plan.flatMap(({ contactMethod, ...rule }) =>
    contactMethod === undefined ? [] : [{ id: ids.entity(), contactMethod, ...rule }],
  );
}
