import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { addContactMethod } from './add-contact-method.ts';
import { addNotificationRule } from './add-notification-rule.ts';
import { addTeamMember } from './add-team-member.ts';
import { createTeam } from './create-team.ts';
import { createUser } from './create-user.ts';
import { deleteContactMethod } from './delete-contact-method.ts';
import { deleteNotificationRule } from './delete-notification-rule.ts';
import { deleteTeam } from './delete-team.ts';
import { deleteUser } from './delete-user.ts';
import { getTeam } from './get-team.ts';
import { getUser } from './get-user.ts';
import { listNotifications } from './list-notifications.ts';
import { listTeams } from './list-teams.ts';
import { listUsers } from './list-users.ts';
import { removeTeamMember } from './remove-team-member.ts';
import { updateTeam } from './update-team.ts';
import { updateUser } from './update-user.ts';

/** Tools for users and teams. */
export const peopleTools: readonly Tool<Deps>[] = [
  getUser,
  listUsers,
  createUser,
  updateUser,
  deleteUser,
  addContactMethod,
  deleteContactMethod,
  addNotificationRule,
  deleteNotificationRule,
  listTeams,
  getTeam,
  createTeam,
  updateTeam,
  deleteTeam,
  addTeamMember,
  removeTeamMember,
  listNotifications,
];
