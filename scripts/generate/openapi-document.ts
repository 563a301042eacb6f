import type { Policies } from '../../generated/formats.js';
import type { JsonSchema } from './references.js';

/** The part of OpenAPI 3.1 that our contracts use and the generator reads. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  servers?: { url: string }[];
  tags?: { name: string }[];
  paths: Record<string, PathItem>;
  components?: { schemas?: Record<string, JsonSchema> };
  security?: SecurityRequirement[];
  'x-policies'?: Policies;
}

export const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

export type PathItem = { parameters?: (Parameter | Reference)[] } & Partial<
  Record<(typeof methods)[number], OperationObject>
>;

export interface OperationObject {
  operationId?: string;
  tags?: string[];
  summary?: string;
  'x-source'?: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses: Record<string, ResponseObject | Reference>;
  security?: SecurityRequirement[];
}

export interface Reference {
  $ref: string;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: JsonSchema;
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface MediaType {
  schema: JsonSchema;
  example?: unknown;
  examples?: Record<string, Example | Reference>;
}

export interface Example {
  value: unknown;
}

export interface ResponseObject {
  description: string;
  headers?: Record<string, Header | Reference>;
  content?: Record<string, MediaType>;
}

export interface Header {
  required?: boolean;
  schema: JsonSchema;
  example?: unknown;
  examples?: Record<string, Example | Reference>;
}

export type SecurityRequirement = Record<string, string[]>;
