import type { Handlers } from '../../request/context.ts';
import { stored } from '../stored.ts';
import { alertGroupingSettings } from './alert-grouping.ts';
import { createService, deleteService, updateService } from './change-service.ts';
import { associate, disassociate, ofBusinessService, ofService } from './dependencies.ts';
import { createIntegration, getIntegration, updateIntegration } from './integrations.ts';
import { maintenanceWindows } from './maintenance-windows.ts';
import { changeTags, tagged, tags, tagsOf } from './tags.ts';

const businessServices = stored({
  plural: 'business_services',
  singular: 'business_service',
  paging: 'offset',
  created: 200,
  required: ['name'],
  defaults: (_context, { name }) => ({ type: 'business_service', summary: name, html_url: null }),
});

export const servicesHandlers: Handlers = {
  'POST /services': createService,
  'PUT /services/{id}': updateService,
  'DELETE /services/{id}': deleteService,
  'POST /services/{id}/integrations': createIntegration,
  'GET /services/{id}/integrations/{integration_id}': getIntegration,
  'PUT /services/{id}/integrations/{integration_id}': updateIntegration,
  'GET /service_dependencies/technical_services/{id}': ofService,
  'GET /service_dependencies/business_services/{id}': ofBusinessService,
  'POST /service_dependencies/associate': associate,
  'POST /service_dependencies/disassociate': disassociate,
  'GET /business_services': businessServices.list,
  'POST /business_services': businessServices.create,
  'GET /business_services/{id}': businessServices.get,
  'PUT /business_services/{id}': businessServices.update,
  'DELETE /business_services/{id}': businessServices.remove,
  'GET /maintenance_windows': maintenanceWindows.list,
  'POST /maintenance_windows': maintenanceWindows.create,
  'GET /maintenance_windows/{id}': maintenanceWindows.get,
  'PUT /maintenance_windows/{id}': maintenanceWindows.update,
  'DELETE /maintenance_windows/{id}': maintenanceWindows.remove,
  'GET /alert_grouping_settings': alertGroupingSettings.list,
  'POST /alert_grouping_settings': alertGroupingSettings.create,
  'GET /alert_grouping_settings/{id}': alertGroupingSettings.get,
  'PUT /alert_grouping_settings/{id}': alertGroupingSettings.update,
  'DELETE /alert_grouping_settings/{id}': alertGroupingSettings.remove,
  'GET /tags': tags.list,
  'POST /tags': tags.create,
  'GET /tags/{id}': tags.get,
  'DELETE /tags/{id}': tags.remove,
  'POST /{entity_type}/{id}/change_tags': changeTags,
  'GET /{entity_type}/{id}/tags': tagsOf,
  'GET /tags/{id}/{entity_type}': tagged,
};
