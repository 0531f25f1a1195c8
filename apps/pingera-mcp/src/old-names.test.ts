import { expect, test } from 'vitest';
import { tools } from './tools/index.ts';

/** Names under which people know the tools of the Python server, in any of its versions. */
const oldNames = `
add_incident_update add_secret_to_check create_alert create_check create_component
create_dns_check create_heartbeat create_icmp_check create_incident create_multistep_check
create_page create_secret create_synthetic_check delete_alert delete_check delete_component
delete_heartbeat delete_incident delete_incident_update delete_page delete_secret
execute_custom_check execute_dns_check execute_existing_check execute_icmp_check
execute_multistep_check execute_synthetic_check generate_api_check_script
generate_synthetic_check_script get_alert_details get_alert_statistics get_check_details
get_check_group_details get_check_job_details get_check_results get_check_secrets
get_check_statistics get_checks_in_group get_component_details get_heartbeat_details
get_heartbeat_logs get_incident_details get_incident_update_details get_incident_updates
get_on_demand_job_status get_page_details get_secret_details get_unified_results
get_unified_statistics list_alert_channels list_alert_rules list_alerts list_check_groups
list_check_jobs list_checks list_component_groups list_components list_heartbeats list_incidents
list_on_demand_checks list_pages list_secrets patch_component patch_incident patch_page
pause_check remove_secret_from_check resume_check send_heartbeat_ping test_pingera_connection
update_alert update_check update_check_secrets update_component update_heartbeat update_incident
update_incident_update update_page update_secret
`
  .trim()
  .split(/\s+/);

const names = new Set(
  tools.flatMap(({ name, formerNames }) => [name, ...Object.keys(formerNames)]),
);

test.each(oldNames)('%s can still be called', (name) => {
  expect(names).toContain(name);
});

/** What the Python server offered to everybody, although it changes things or costs credits. */
const changing = [
  ...['create_heartbeat', 'update_heartbeat', 'delete_heartbeat', 'send_heartbeat_ping'],
  ...['run_check', 'pause_check', 'resume_check'],
];

test.each(changing)('%s is not for a read-only server', (name) => {
  expect(tools.find((tool) => tool.name === name)?.effect).toMatch(/^(write|destroy)$/);
});
