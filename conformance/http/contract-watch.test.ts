import { expect, test } from 'vitest';
import { contract } from '../../generated/tracepass/contract.js';
import { Answer } from './answer.js';
import { ContractWatch } from './contract-watch.js';

/** The aspects of the contract that an answer of 200 breaks, to the list of templates unless another call is named. */
function brokenBy(text: string, mediaType = 'application/json', operation = 'listTemplates'): string[] {
  const watch = new ContractWatch(contract);
  const headers = { 'content-type': mediaType };
  const request = { method: 'GET', url: 'http://127.0.0.1/api/v1/templates', headers: {} };
  const exchange = { operation, request, response: { status: 200, headers, body: text } };
  watch.see(operation, new Answer(200, headers, text, exchange));
  return watch.breaches.map(({ aspect }) => aspect);
}

test('a body that is as documented breaks nothing', () => {
  expect(brokenBy('{ "templates": [] }')).toEqual([]);
  expect(brokenBy('{ "templates": [] }', 'Application/JSON; charset=utf-8')).toEqual([]);
});

test.each(['', '{ "templates": [', 'Not Found'])('declared as JSON, %o is of another media type', (text) => {
  expect(brokenBy(text)).toEqual(['mediaType', 'body']);
});

test('JSON under another media type is not as documented', () => {
  expect(brokenBy('{ "templates": [] }', 'text/plain')).toEqual(['mediaType']);
});

test('an answer may be of any of the documented media types, of which JSON alone has a schema', () => {
  const broken = (text: string, mediaType: string) => brokenBy(text, mediaType, 'getPassportQr');
  expect(broken('<svg/>', 'image/svg+xml')).toEqual([]);
  expect(broken('\x89PNG', 'image/png')).toEqual([]);
  expect(broken('{ "result": "<svg/>" }', 'application/json')).toEqual([]);
  expect(broken('{}', 'application/json')).toEqual(['body']);
  expect(broken('<svg/>', 'text/xml')).toContain('mediaType');
});
