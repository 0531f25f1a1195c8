import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { createComponent } from './create-component.ts';
import { createComponentGroup } from './create-component-group.ts';
import { deleteComponent } from './delete-component.ts';
import { deleteComponentGroup } from './delete-component-group.ts';
import { getComponentDetails } from './get-component-details.ts';
import { getComponentUptime } from './get-component-uptime.ts';
import { listComponentGroups } from './list-component-groups.ts';
import { listComponents } from './list-components.ts';
import { patchComponent } from './patch-component.ts';
import { updateComponent } from './update-component.ts';
import { updateComponentGroup } from './update-component-group.ts';

/** Tools for the components of status pages, and their groups. */
export const componentTools: readonly Tool<Deps>[] = [
  listComponents,
  listComponentGroups,
  getComponentDetails,
  getComponentUptime,
  createComponent,
  patchComponent,
  updateComponent,
  deleteComponent,
  createComponentGroup,
  updateComponentGroup,
  deleteComponentGroup,
];
