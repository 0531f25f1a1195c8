/** A tool of another server, ours that does the same, and the parameter to set. */
type Mapped = readonly [theirs: string, ours: string, parameter?: string];

/** Every tool of the community's server, version 4. */
export const communityTools: readonly Mapped[] = [
  ['get_escalation_policies', 'list_escalation_policies'],
  ['get_escalation_policies, one', 'get_escalation_policy', 'escalation_policy_id'],
  ['get_incidents', 'list_incidents'],
  ['get_incidents, one', 'get_incident', 'incident_id'],
  ['get_incidents, include_past_incidents', 'list_past_incidents', 'incident_id'],
  ['get_incidents, include_related_incidents', 'list_related_incidents', 'incident_id'],
  ['get_incidents, include_notes', 'list_incident_notes', 'incident_id'],
  ['get_oncalls', 'list_oncalls'],
  ['get_schedules', 'list_schedules'],
  ['get_schedules, one', 'get_schedule', 'schedule_id'],
  ['list_users_oncall', 'list_users_oncall', 'schedule_id'],
  ['get_services', 'list_services'],
  ['get_services, one', 'get_service', 'service_id'],
  ['get_teams', 'list_teams'],
  ['get_teams, one', 'get_team', 'team_id'],
  ['get_users', 'list_users'],
  ['get_users, one', 'get_user', 'user_id'],
  ['build_user_context', 'build_user_context'],
  ['acknowledge_incident', 'acknowledge_incident', 'incident_id'],
  ['resolve_incident', 'resolve_incident', 'incident_id'],
  ['add_incident_note', 'add_incident_note', 'incident_id'],
];
