import type { Sandbox } from '../sandbox/sandbox.js';
import type { Sandboxes } from '../sandbox/sandboxes.js';

/** Where a request is to go. */
export interface Address {
  readonly sandbox: Sandbox;
  /** Path and query as a contract knows them, without the sandbox's base path. */
  readonly url: string;
  readonly path: string;
  /** Without the question mark; empty where there is none. */
  readonly query: string;
}

/** What routers know of a request that is for no API. */
export interface Locals {
  sandbox: Sandbox;
}

/**
 * Reads the target of a request (RFC 9112 §3.2.1, §3.2.2). Undefined where it names a sandbox that there is not, or is
 * no path at all.
 */
export function addressOf(target: string, sandboxes: Sandboxes): Address | undefined {
  const whole = target.startsWith('/') ? target : pathOfAbsolute(target);
  if (!whole?.startsWith('/__sandbox/'))
    return whole === undefined ? undefined : within(sandboxes.default, whole);
  const [, name = '', url = ''] = whole.match(/^\/__sandbox\/([^/?]+)(.*)$/s) ?? [];
  const sandbox = sandboxes.get(decoded(name) ?? '');
  return sandbox && within(sandbox, url);
}

function within(sandbox: Sandbox, url: string): Address {
  const end = url.indexOf('?');
  return end < 0
    ? { sandbox, url, path: url, query: '' }
    : { sandbox, url, path: url.slice(0, end), query: url.slice(end + 1) };
}

function pathOfAbsolute(target: string): string | undefined {
  return target.match(/^https?:\/\/[^/?#]*(\/.*)$/is)?.[1];
}

/** Undefined where the text is no valid percent-encoding. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
