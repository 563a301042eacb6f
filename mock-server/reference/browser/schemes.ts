import type { OpenApi } from './document.js';
import { element } from './element.js';

/** What the contract says about each way to authenticate; back-ticks in it mark code. */
export function describeSchemes({ components }: OpenApi): HTMLElement[] {
  return Object.values(components?.securitySchemes ?? {}).flatMap(({ description }) => {
    if (description === undefined) return [];
    const parts = description.split('`');
    return [element('p', {}, ...parts.map((part, at) => (at % 2 === 1 ? element('code', {}, part) : part)))];
  });
}
