export { ControlError, RemoteSandbox } from './remote-sandbox.js';
export { useSandbox, type Hooks, type UseSandboxOptions } from './use-sandbox.js';
