import type { Report } from '../../../generated/formats.js';
import { failing, mixedReport, observed, reportOf, resultOf, skipped } from '../fixtures.js';

/** What a target may answer to break a page: ends of scripts and comments, marks that turn text around, bytes, length. */
export const hostile =
  '</script><script>document.title = "broken"</script><!--<script> ]]> &amp; <img src=x onerror=alert(1)> "\' \u202e\u2066 \u0000';

/** A report that holds {@link hostile} wherever a target has a say, and more than a page shows at once; for tests. */
export function hostileReport(): Report {
  const request = {
    method: 'POST',
    url: `https://example.com/v1/x?q=${hostile}`,
    headers: { 'x-echo': hostile, authorization: 'Bearer tp_***9f' },
    body: JSON.stringify({ name: hostile }),
  };
  const response = { status: 200, headers: { 'content-type': hostile }, body: hostile };
  const picture = { status: 200, headers: {}, body: 'iVBORw0KGgo='.repeat(20), encoding: 'base64' as const };
  const failure = {
    message: hostile,
    counterexample: hostile,
    replay: hostile,
    scripts: [{ language: 'bash' as const, text: hostile }],
    timeline: ['client 1', hostile].map((client) => ({
      ...{ client, label: hostile, answer: hostile },
      ...{ calledMs: 0, returnedMs: 5 },
    })),
    exchanges: [
      { request, response },
      { request, response: picture },
    ],
  };
  const large = {
    ...failure,
    message: hostile.repeat(500),
    exchanges: [{ request, response: { ...response, body: hostile.repeat(3000) } }],
  };
  return reportOf(
    [
      { ...failing, reason: hostile, statement: hostile, source: hostile, failure },
      resultOf('tracepass.hostile.large', 'fail', { failure: large }),
      { ...skipped, reason: hostile },
      { ...observed, reason: hostile },
      ...mixedReport.rules.slice(4),
    ],
    { title: hostile, leftovers: [hostile] },
  );
}
