interface Parameter {
  name?: string;
  schema?: { default?: unknown; enum?: unknown[] };
}

interface Operations {
  parameters?: Parameter[];
  [method: string]: unknown;
}

/** What the page reads or changes of an OpenAPI document. */
export interface OpenApi {
  servers: { url: string }[];
  paths: Record<string, Operations>;
  components?: {
    parameters?: Record<string, Parameter>;
    securitySchemes?: Record<string, { description?: string }>;
  };
}

/**
 * Loads the document as the page shows it: with requests that go to where the page comes from, also behind a proxy that
 * the mock knows nothing of, and with parameters that have a value to start with.
 */
export async function loadDocument(
  address: string,
  prefill: Readonly<Record<string, string>>,
): Promise<OpenApi> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered ${response.status}`);
  const document: OpenApi = await response.json();
  for (const server of document.servers) {
    server.url = location.origin + new URL(server.url).pathname.replace(/\/$/, '');
  }
  for (const { name, schema } of parametersOf(document)) {
    const value = prefill[name ?? ''];
    if (value === undefined || !schema) continue;
    schema.default = value;
    // The component starts with the first of several values, whatever the default is.
    if (schema.enum) schema.enum = [value, ...schema.enum.filter((other) => other !== value)];
  }
  return document;
}

function parametersOf({ paths, components }: OpenApi): Parameter[] {
  const inline = Object.values(paths).flatMap((operations) => [
    ...(operations.parameters ?? []),
    ...Object.values(operations).flatMap((operation) =>
      hasParameters(operation) ? operation.parameters : [],
    ),
  ]);
  return [...Object.values(components?.parameters ?? {}), ...inline];
}

function hasParameters(value: unknown): value is { parameters: Parameter[] } {
  return typeof value === 'object' && value !== null && 'parameters' in value;
}
