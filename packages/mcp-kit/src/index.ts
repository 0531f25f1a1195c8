export { type ApiClient, type ApiInput, callApi } from './api/call-api.ts';
export { type ApiOperation, readOperations } from './api/operation.ts';
export { searchApi } from './api/search-api.ts';
export type { App, Caller } from './app.ts';
export { createCallers } from './callers.ts';
export type { OwnSetting, OwnValues } from './cli/own-settings.ts';
export type { Connection, Program } from './cli/program.ts';
export type { Settings } from './cli/settings.ts';
export { type ContextRule, NoUserError, type UserContext } from './context.ts';
export { defaults } from './defaults.ts';
export { defineTool, type Tool } from './define-tool.ts';
export type {
  Account as ExaminedAccount,
  Asked as ExaminationAsked,
  Doctor,
} from './doctor/doctor.ts';
export type { Finding } from './doctor/finding.ts';
export {
  type ErrorCode,
  errorCodes,
  InputError,
  invalidIdCode,
  type Problem,
  ToolError,
} from './errors.ts';
export type { Toolset } from './gate.ts';
export { readIsoDate } from './input/iso-date.ts';
export type { NameBook } from './input/names.ts';
export { id, idOrName, isoDate, words } from './input/schemas.ts';
export { definePrompt, type Prompt } from './offer/prompt.ts';
export { defineResource, type Resource } from './offer/resource.ts';
export { resourcesOf } from './offer/tools-document.ts';
export { type Answer, cut, one, type Rows } from './output/answer.ts';
export { shown } from './output/shown.ts';
export { from, type View, view } from './output/view.ts';
export { Parts } from './parts.ts';
export { describeTool } from './serve/definitions.ts';
export type { Service } from './serve/server.ts';
export type { Call, Effect } from './tool.ts';
export { UsageError } from './usage-error.ts';
