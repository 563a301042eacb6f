import { banner } from './banner.js';

/** `generated/apis.ts`: the names of the contracts; mock and suite find their packs by them. */
export function generateApiIndex(apis: readonly string[]): string {
  return [
    banner('the folders of spec/'),
    `export const apiNames = [${apis.map((api) => `'${api}'`).join(', ')}] as const;`,
    '',
    'export type ApiName = (typeof apiNames)[number];',
    '',
    'export function isApiName(name: string): name is ApiName {',
    '  return apiNames.some((known) => known === name);',
    '}',
    '',
  ].join('\n');
}

/** `generated/client.ts`: one typed openapi-fetch client per contract, the library's `twinspec/client`. */
export function generateClients(apis: readonly string[]): string {
  const capital = (name: string) => name[0]?.toUpperCase() + name.slice(1);
  return [
    banner('the folders of spec/'),
    `import createClient, { type Client, type ClientOptions } from 'openapi-fetch';`,
    ...apis.map((api) => `import type { paths as ${capital(api)}Paths } from './${api}/openapi.js';`),
    '',
    ...apis.flatMap((api) => [
      `export type ${capital(api)}Client = Client<${capital(api)}Paths>;`,
      '',
      `/** A client typed by spec/${api}/openapi.yaml; \`baseUrl\` is everything before the contract's paths. */`,
      `export function create${capital(api)}Client(options: ClientOptions): ${capital(api)}Client {`,
      `  return createClient<${capital(api)}Paths>(options);`,
      '}',
      '',
    ]),
  ].join('\n');
}

/** `generated/tool.ts`: the name and version that reports and the mock give. */
export function generateTool({ name, version }: { name: string; version: string }): string {
  return [
    banner('package.json'),
    `export const tool = ${JSON.stringify({ name, version })} as const;`,
    '',
  ].join('\n');
}
