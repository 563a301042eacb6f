import type { ApiSuite } from '../../conformance/suite.js';

/** The sources of an API's suite; `loadSuite` finds them by their place in dist/. */
export async function suiteOf(api: string): Promise<ApiSuite> {
  const file = new URL(`../../conformance/apis/${api}/pack.ts`, import.meta.url).pathname;
  const module: { pack: ApiSuite } = await import(/* @vite-ignore */ file);
  return module.pack;
}
