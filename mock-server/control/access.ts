import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { problem, type ProblemStatus } from './problem.js';

/** Who may use the control protocol. */
export interface Access {
  /** Token to be sent as `Authorization: Bearer`; without one only loopback addresses are let in. */
  readonly token?: string;
  /** Names beside the loopback ones under which the mock may be addressed, without port. */
  readonly hosts: readonly string[];
}

/** What a request tells of where it comes from. */
export interface Origin {
  readonly address: string | undefined;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly authorization: string | undefined;
}

/** Lets through whom `denial` does not deny. */
export function accessGuard(access: Access): RequestHandler {
  return guard((request) => denial(request, access));
}

/**
 * Lets those through to the pages below the prefix who may use the control protocol, or may once they send the token:
 * a browser sends none with an address that is typed in, and the page has to be there to ask for it. It says nothing of
 * the mock's state; all of that it reads by the protocol.
 */
export function pageGuard(access: Access): RequestHandler {
  return guard((request) => placeDenial(request, access));
}

function guard(deny: (request: Origin) => Denial | undefined): RequestHandler {
  return function admit({ headers, socket }, response, next) {
    const { host, origin, authorization } = headers;
    const denied = deny({ address: socket.remoteAddress, host, origin, authorization });
    if (!denied) return next();
    if (denied.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    problem(response, denied.status, denied.detail);
  };
}

/**
 * Why a request may not use the control protocol; undefined when it may. Requests come from loopback addresses, or
 * carry the control token where there is one. A web page must not drive the protocol from the browser of somebody who
 * runs a mock: pages of other origins are told by their `Origin` (Fetch standard), and pages that had a name of their
 * own rebound to this address by their `Host`.
 */
export function denial(request: Origin, access: Access): Denial | undefined {
  const denied = placeDenial(request, access);
  if (denied || access.token === undefined || isToken(request.authorization, access.token)) return denied;
  return { status: 401, detail: 'control needs its token as Authorization: Bearer' };
}

interface Denial {
  readonly status: ProblemStatus;
  readonly detail: string;
}

/** Why a request is not let in for where it comes from; with a token it may come from any machine. */
export function placeDenial({ address, host, origin }: Origin, { token, hosts }: Access): Denial | undefined {
  if (origin !== undefined && origin !== `http://${host}`) {
    return { status: 403, detail: `control is not open to pages of ${origin}` };
  }
  if (token !== undefined) return undefined;
  if (!isLoopback(address)) return { status: 403, detail: 'control is open to loopback addresses only' };
  if (!isOwnHost(host, hosts)) {
    return { status: 403, detail: `control is not served as ${host ?? 'a host without name'}` };
  }
  return undefined;
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(::ffff:)?127\.|^::1$/.test(address);
}

function isOwnHost(host: string | undefined, own: readonly string[]): boolean {
  const name = host?.replace(/:\d+$/, '').toLowerCase();
  if (name === undefined) return false;
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(name) || own.includes(name);
}

function isToken(authorization: string | undefined, token: string): boolean {
  const sent = authorization?.match(/^bearer\s+(.+)$/i)?.[1] ?? '';
  // Digests have one length, so the comparison tells nothing about the token.
  return timingSafeEqual(digest(sent), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
