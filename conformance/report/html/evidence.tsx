import type { Failure, RecordedRequest } from '../../../generated/formats.js';
import { curl } from '../curl.js';
import { duration } from '../layout.js';
import { Copyable } from './code.js';
import { drawingOf } from './concurrency.js';
import { indentJson } from './indent-json.js';
import { Message } from './message.js';
import { compareExchanges, type ComparedExchange, type Line } from './messages.js';
import { Timeline } from './timeline.js';
import { Fragment, h } from './html.js';

const scriptNames = { bash: 'a shell script', typescript: 'TypeScript' };

/**
 * What proves a failure: the smallest counterexample, the calls that met, programs that repeat it, and the exchanges.
 * Written into the page where it is small, and made in the browser from the same data where it is not.
 */
export function Evidence({ failure }: { failure: Failure }) {
  const drawing = drawingOf(failure);
  const compared = compareExchanges(failure.exchanges);
  return (
    <>
      {failure.counterexample !== undefined && failure.timeline === undefined && (
        <section>
          <h4>Smallest counterexample</h4>
          <Copyable label="the counterexample" text={indentJson(failure.counterexample)} />
        </section>
      )}
      {drawing && (
        <section>
          <h4>Calls at once</h4>
          <Timeline drawing={drawing} />
        </section>
      )}
      {failure.counterexample !== undefined && failure.timeline !== undefined && (
        <details>
          <summary>The smallest counterexample as text</summary>
          <Copyable label="the counterexample" text={failure.counterexample} />
        </details>
      )}
      {failure.scripts?.map(({ language, text }) => (
        <details>
          <summary>The same calls as {scriptNames[language]}</summary>
          <Copyable label={`the calls as ${scriptNames[language]}`} text={text} />
        </details>
      ))}
      {compared.length > 0 && (
        <section>
          <h4>Exchanges ({compared.length})</h4>
          <ol class="exchanges">
            {compared.map((one, index) => (
              <li>
                <ExchangeView number={index + 1} compared={one} isOpen={isWorthOpening(compared, index)} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** The last exchange is where a case failed, most of the time; a repeat that was answered otherwise is the next guess. */
function isWorthOpening(all: readonly ComparedExchange[], index: number): boolean {
  return index === all.length - 1 || index === all.findLastIndex((one) => likenessOf(one) === 'other answer');
}

function ExchangeView({
  number,
  compared,
  isOpen,
}: {
  number: number;
  compared: ComparedExchange;
  isOpen: boolean;
}) {
  const { exchange, comparedWith, request, response } = compared;
  return (
    <details class="exchange" open={isOpen}>
      <summary>
        <span class="number">{number}</span>
        <span class="call">
          <b>{exchange.request.method}</b> {pathOf(exchange.request.url)}
        </span>
        <Status compared={compared} />
      </summary>
      {comparedWith !== undefined && <p class="note">{likenesses[likenessOf(compared)](comparedWith + 1)}</p>}
      <div class="messages">
        <div>
          <h5>Request{tokenNote(exchange.request)}</h5>
          <Message label={`Request ${number}`} lines={request} />
        </div>
        <div>
          <h5>Answer{took(compared)}</h5>
          <Message label={`Answer ${number}`} lines={response} />
        </div>
      </div>
      <details>
        <summary>As curl</summary>
        <Copyable label={`exchange ${number} as curl`} text={curl(exchange.request)} />
      </details>
    </details>
  );
}

function Status({ compared }: { compared: ComparedExchange }) {
  const number = (compared.comparedWith ?? 0) + 1;
  return (
    <span class="status">
      → {compared.exchange.response?.status ?? 'no response'}{' '}
      {likenessOf(compared) === 'other answer' && <span class="differs">≠ differs from {number}</span>}
      {likenessOf(compared) === 'same answer' && <span class="likeness">= as {number}</span>}
    </span>
  );
}

type Likeness = 'unlike' | 'other request' | 'other answer' | 'same answer';

const likenesses: Record<Likeness, (earlier: number) => string> = {
  unlike: () => '',
  'other request': (earlier) =>
    `Compared with exchange ${earlier}, which was sent to the same place with other content: + only here, − only there.`,
  'other answer': (earlier) =>
    `The same request as exchange ${earlier}, with another answer: + only here, − only in exchange ${earlier}.`,
  'same answer': (earlier) => `The same request as exchange ${earlier}, with the same answer.`,
};

function likenessOf({ comparedWith, request, response }: ComparedExchange): Likeness {
  if (comparedWith === undefined) return 'unlike';
  if (request.some(isMarked)) return 'other request';
  return response.some(isMarked) ? 'other answer' : 'same answer';
}

function isMarked({ change }: Line): boolean {
  return change !== 'same';
}

/** Which credential stands behind $TOKEN, as far as its mask tells. */
function tokenNote({ headers }: RecordedRequest): string {
  const [, value = ''] =
    Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization') ?? [];
  const [masked] = /\S*\*{3}\S*/.exec(value) ?? [];
  return masked === undefined ? '' : ` (TOKEN: ${masked})`;
}

function took({ exchange: { response } }: ComparedExchange): string {
  return response?.durationMs === undefined ? '' : ` in ${duration(response.durationMs)}`;
}

function pathOf(url: string): string {
  const path = url.replace(/^https?:\/\/[^/?#]*/, '') || '/';
  return path.length > 200 ? `${path.slice(0, 200)}…` : path;
}
