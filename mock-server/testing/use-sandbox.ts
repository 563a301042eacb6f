import type { components } from '../../generated/control/openapi.js';
import { startMock, type Mock } from '../index.js';
import { ControlError, RemoteSandbox } from './remote-sandbox.js';

/** The hooks of a test runner, whatever it calls them. */
export interface Hooks {
  beforeAll(run: () => Promise<void>): void;
  afterAll(run: () => Promise<void>): void;
  /** When given, the sandbox is reset before each test. */
  beforeEach?(run: () => Promise<void>): void;
}

export interface UseSandboxOptions extends Omit<components['schemas']['SandboxRequest'], 'name'> {
  /**
   * Root of the control protocol of a mock that runs already, for test files to share; the environment variable
   * TWINSPEC_CONTROL when left out. Without either, a mock is started in this process.
   */
  control?: string;
  /** Control token of that mock; TWINSPEC_CONTROL_TOKEN when left out. */
  controlToken?: string;
}

/**
 * Gives a test file a sandbox of its own: made before its first test, removed after its last. For vitest and jest hand
 * over `{ beforeAll, afterAll }`, for node:test `{ beforeAll: before, afterAll: after }`, with `beforeEach` in either
 * case for a fresh state in each test.
 *
 * @returns gives the sandbox inside tests and hooks; throws ControlError elsewhere
 */
export function useSandbox(hooks: Hooks, options: UseSandboxOptions = {}): () => RemoteSandbox {
  const {
    control = process.env['TWINSPEC_CONTROL'],
    controlToken = process.env['TWINSPEC_CONTROL_TOKEN'],
    ...request
  } = options;
  let mock: Mock | undefined;
  let sandbox: RemoteSandbox | undefined;

  hooks.beforeAll(async () => {
    if (control === undefined) mock = await startMock();
    sandbox = await RemoteSandbox.create(control ?? mock?.control ?? '', request, controlToken);
  });
  hooks.beforeEach?.(async () => sandbox?.reset());
  hooks.afterAll(async () => {
    await sandbox?.delete();
    await mock?.close();
    sandbox = undefined;
  });

  return () => {
    if (sandbox) return sandbox;
    throw new ControlError('the sandbox is there from the first hook of a test file to its last');
  };
}
