export {
  type Contract,
  createContract,
  type Example,
  openContract,
  type Sent,
} from './contract.ts';
export { readDocument, readOperations } from './document.ts';
