export { type Answer, readAnswer } from './answer.ts';
export { bin, directory, environment, type Run, run, start } from './binary.ts';
export { type Driven, drive, driveOld } from './clients.ts';
export { type Dialling, dial, dialOld } from './dial.ts';
export { driveHttp, eras, type HttpDriven } from './http-clients.ts';
export { type Message, readMessage, readMessages } from './messages.ts';
export { readPages } from './pages.ts';
export { launchProgram, type ServedProgram, serveProgram } from './served.ts';
export { openWire, type Wire } from './wire.ts';
