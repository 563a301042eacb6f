import { apiNames, isApiName } from '../../generated/apis.js';
import type { Sandbox } from '../sandbox/sandbox.js';
import {
  documentFormats,
  documentOf,
  languagesOf,
  originalLanguage,
  type DocumentFormat,
} from './documents.js';
import type { PageData } from './page-data.js';
import type { Page } from './page.js';

/** Name of the control protocol among the documents. */
const control = 'control';

/** The document that a request is for. */
export interface Wanted {
  readonly sandbox: Sandbox;
  /** Address under which the mock was reached, without a trailing slash. */
  readonly address: string;
  readonly name: string;
  readonly language: string;
}

/** Nothing is documented under this name, or not in this language. */
export class NotDocumented extends Error {
  override readonly name = 'NotDocumented';
}

/** Names of what can be read in a sandbox: the APIs that it serves, and the control protocol. */
export function documentedIn({ apis }: Sandbox): readonly string[] {
  return [...apiNames.filter((name) => apis.has(name)), control];
}

/**
 * Finds the document that a request names.
 *
 * @param name the first one when left out
 * @param language the original one when left out
 * @throws NotDocumented when there is no such one
 */
export async function wantedDocument(
  sandbox: Sandbox,
  address: string,
  { name, language = originalLanguage }: { readonly name?: string; readonly language?: string },
): Promise<Wanted> {
  const names = documentedIn(sandbox);
  const found = name === undefined ? names[0] : names.find((known) => known === name);
  if (found === undefined)
    throw new NotDocumented(`"${name}" is not documented here; ${names.join(', ')} are`);
  const languages = await languagesOf(found);
  if (!languages.includes(language)) {
    throw new NotDocumented(`${found} cannot be read in "${language}", only in ${languages.join(', ')}`);
  }
  return { sandbox, address, name: found, language };
}

/** Base URL of the paths of a document: the mock itself, in the sandbox that is asked. */
export function serverOf({ sandbox, address, name }: Omit<Wanted, 'language'>): string {
  return name === control ? `${address}/__control` : address + sandbox.basePath;
}

/** All that the page of a document shows. */
export async function pageOf(wanted: Wanted, assets: string, controlNeedsToken: boolean): Promise<Page> {
  const { sandbox, name, language } = wanted;
  const base = `${sandbox.basePath}/docs`;
  const api = isApiName(name) ? sandbox.apis.get(name) : undefined;
  const titleOf = (each: string) =>
    (isApiName(each) && sandbox.apis.get(each)?.contract.title) || 'Control protocol';
  const documents = documentedIn(sandbox).map((each) => ({ name: each, title: titleOf(each) }));
  const data: PageData = {
    document: `${base}/${name}/openapi.json?lang=${language}`,
    ...(api && { rules: `${base}/${name}/rules.json` }),
    credentials: (api?.credentialsIn(sandbox.name) ?? []).map(({ id, role = id, token, note }) => ({
      ...{ name: role, token, note },
    })),
    prefill: api ? api.clientHeaders : { sandbox: sandbox.name },
    remember: `${base}/${name}`,
  };
  return {
    ...{ base, assets, documents, language, data },
    title: titleOf(name),
    current: name,
    languages: await languagesOf(name),
    server: serverOf(wanted),
    sandbox: sandbox.name,
    asksForToken: name === control && controlNeedsToken,
  };
}

/** The text of a document. */
export async function printDocument(wanted: Wanted, format: DocumentFormat): Promise<string> {
  return documentFormats[format].print(await documentOf(wanted.name, wanted.language, serverOf(wanted)));
}
