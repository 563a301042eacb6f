import { Command, Option } from 'commander';
import { apiNames, type ApiName } from '../../generated/apis.js';
import { wholeNumber } from '../cli/option-values.js';
import { fuzz } from './campaign.js';
import { cpuSeconds } from './inspection.js';
import { megabytes } from './oracles/process.js';
import { findingText } from './report.js';
import { prepare } from './prepare.js';
import { routesOf } from './routes.js';
import { placeOf, startSubject } from './subject.js';

// `npm run fuzz`: sends hostile input to every route of the mock and its control protocol. Ends with 0 when nothing
// was found, with 1 when something was.

interface Flags {
  readonly requests: number;
  readonly seed: number;
  readonly api?: ApiName;
  readonly lanes: number;
  readonly onlyIndex?: number;
  readonly patience: number;
}

const flags = new Command('fuzz')
  .description(
    'send hostile input to every route of a mock: does it fail, hang, leak, or change what it refuses?',
  )
  .option('--requests <n>', 'how many to send', wholeNumber(1), 200_000)
  .option('--seed <n>', 'seed of the inputs', wholeNumber(0), 1)
  .addOption(new Option('--api <name>', 'routes of one API and the control protocol only').choices(apiNames))
  .option('--lanes <n>', 'sandboxes that are fuzzed side by side', wholeNumber(1, 99), 6)
  .option('--only-index <n>', 'send only what leads to this request, and this one', wholeNumber(0))
  .option('--patience <ms>', 'milliseconds without a byte that count as a hang', wholeNumber(1), 20_000)
  .parse()
  .opts<Flags>();

const { seed, api, onlyIndex } = flags;
const apis = api === undefined ? apiNames : [api];
const subject = await startSubject(apis, seed);
const started = performance.now();
console.log(`Fuzzing ${apis.join(', ')} and the control protocol with seed ${seed}`);
const prepared = await prepare(placeOf(subject), routesOf([...apis, 'control']), seed);
const { findings, tally, cutOff, heap, ...mock } = await fuzz(subject, prepared, {
  ...flags,
  mostFindings: 40,
});
await subject.stop();
const seconds = (performance.now() - started) / 1000;
for (const finding of findings)
  console.log(findingText(finding, { seed, ...(api && { api }) }, onlyIndex !== undefined));
if (onlyIndex === undefined) console.log(`\n${tally.text()}\n`);
const perSecond = Math.round(tally.requests / seconds);
console.log(`${tally.requests} requests in ${seconds.toFixed(1)} s (${perSecond} per second), seed ${seed}`);
console.log(
  `processor time: ${mock.cpuSeconds.toFixed(1)} s of the mock, ${cpuSeconds().toFixed(1)} s of the fuzzer`,
);
console.log(
  `${cutOff} slow clients cut off; heap ${megabytes(heap.before)} MB before, ${megabytes(heap.after)} MB after, ${megabytes(heap.most)} MB at most`,
);
console.log(findings.length === 0 ? 'Nothing was found.' : `${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;
