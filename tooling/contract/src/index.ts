export {
  type Contract,
  createContract,
  type Example,
  openContract,
  type Sent,
} from './contract.ts';
