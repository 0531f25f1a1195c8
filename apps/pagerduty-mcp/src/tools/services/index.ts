import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { addServiceDependency } from './add-service-dependency.ts';
import { changeTags } from './change-tags.ts';
import { createAlertGroupingSetting } from './create-alert-grouping-setting.ts';
import { createBusinessService } from './create-business-service.ts';
import { createMaintenanceWindow } from './create-maintenance-window.ts';
import { createService } from './create-service.ts';
import { createServiceIntegration } from './create-service-integration.ts';
import { createTag } from './create-tag.ts';
import { deleteAlertGroupingSetting } from './delete-alert-grouping-setting.ts';
import { deleteBusinessService } from './delete-business-service.ts';
import { deleteMaintenanceWindow } from './delete-maintenance-window.ts';
import { deleteService } from './delete-service.ts';
import { deleteTag } from './delete-tag.ts';
import { getAlertGroupingSetting } from './get-alert-grouping-setting.ts';
import { getBusinessService } from './get-business-service.ts';
import { getService } from './get-service.ts';
import { getServiceIntegration } from './get-service-integration.ts';
import { listAlertGroupingSettings } from './list-alert-grouping-settings.ts';
import { listBusinessServices } from './list-business-services.ts';
import { listMaintenanceWindows } from './list-maintenance-windows.ts';
import { listServiceDependencies } from './list-service-dependencies.ts';
import { listServices } from './list-services.ts';
import { listTagged } from './list-tagged.ts';
import { listTags } from './list-tags.ts';
import { removeServiceDependency } from './remove-service-dependency.ts';
import { updateAlertGroupingSetting } from './update-alert-grouping-setting.ts';
import { updateBusinessService } from './update-business-service.ts';
import { updateMaintenanceWindow } from './update-maintenance-window.ts';
import { updateService } from './update-service.ts';
import { updateServiceIntegration } from './update-service-integration.ts';

/** Tools for services, and what hangs on them. */
export const serviceTools: readonly Tool<Deps>[] = [
  listServices,
  getService,
  createService,
  updateService,
  deleteService,
  getServiceIntegration,
  createServiceIntegration,
  updateServiceIntegration,
  listServiceDependencies,
  addServiceDependency,
  removeServiceDependency,
  listBusinessServices,
  getBusinessService,
  createBusinessService,
  updateBusinessService,
  deleteBusinessService,
  listMaintenanceWindows,
  createMaintenanceWindow,
  updateMaintenanceWindow,
  deleteMaintenanceWindow,
  listAlertGroupingSettings,
  getAlertGroupingSetting,
  createAlertGroupingSetting,
  updateAlertGroupingSetting,
  deleteAlertGroupingSetting,
  listTags,
  createTag,
  deleteTag,
  changeTags,
  listTagged,
];
