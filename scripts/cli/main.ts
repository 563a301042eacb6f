#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { apiNames } from '../../generated/apis.js';
import { tool } from '../../generated/tool.js';
import { Unusable } from '../../conformance/files/unusable.js';
import type { MockFlags } from './mock.js';
import { duration, names, time, wholeNumber } from './option-values.js';
import type { ProxyFlags } from './proxy.js';
import type { ReportFlags } from './report.js';
import type { RulesFlags } from './rules.js';
import type { VerifyFlags } from './verify.js';

const api = () => new Option('--api <name>', `one API only (${apiNames.join(', ')})`);

// Each command is loaded when it is called: the mock does without the suite, and both without the pages of reports.
const program = new Command('twinspec')
  .description('Contract-first mock server and conformance suite.')
  .version(tool.version)
  .showSuggestionAfterError()
  .exitOverride()
  .configureOutput({ writeErr: () => undefined });

program
  .command('mock')
  .description('start the stateful mock')
  .option('--port <n>', 'port to listen on, 0 for a free one', wholeNumber(0, 65535), 4010)
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .addOption(api())
  .option('--seed <n>', 'seed of ids and everything random', wholeNumber(0), 1)
  .option('--clock <time>', 'start of the clock, RFC 3339 (default: the real time)', time)
  .option('--mutant <name>', 'with one deliberate bug, to see what verify makes of it')
  .option('--snapshot <file>', 'exported sandbox to start from')
  .option('--scenario <names>', 'state to start in, e.g. quota-exhausted; several by commas', names)
  .option('--max-sandboxes <n>', 'most sandboxes at a time', wholeNumber(1), 1024)
  .option(
    '--sandbox-idle <duration>',
    'remove a sandbox that nobody uses for so long (ISO 8601)',
    duration,
    'P1D',
  )
  .option('--journal-size <n>', 'most exchanges that a journal keeps', wholeNumber(1), 1000)
  .addOption(
    new Option(
      '--control-token <token>',
      'open the control protocol to whoever sends it, and to nobody else',
    ).env('TWINSPEC_CONTROL_TOKEN'),
  )
  .action(async (flags: MockFlags) => (await import('./mock.js')).runMock(flags));

program
  .command('verify')
  .description('judge an implementation; without --target a mock of our own')
  .addOption(api())
  .option('--target <file|url>', 'target description, or a base URL together with --token and --api')
  .option('--token <token>', 'credential for a target given as URL')
  .option('--control <url>', 'control protocol of a target given as URL')
  .option('--only <globs>', 'rules to judge, e.g. "tracepass.quota.*", separated by commas')
  .addOption(new Option('--level <level>', 'lowest level to judge').choices(['must', 'should']))
  .option('--seed <n>', 'seed of the generated inputs (default: drawn and printed)', wholeNumber(0))
  .option('--runs <n>', 'most cases per property', wholeNumber(1))
  .option('--path <path>', 'the one case to try, from a failure; goes with --only and --seed')
  .option('--max-writes <n>', 'spend the writes on what is worth most, and never more', wholeNumber(1))
  .option('--read-only', 'judge what needs no write, and send none', false)
  .option('--rps <n>', 'never more requests per second', wholeNumber(1))
  .option('--report <files>', 'json=FILE, junit=, html=, markdown=, sarif= or badge=FILE, several by commas')
  .addOption(
    new Option('--fail-on <level>', 'lowest level at which a failed rule makes the run fail')
      .choices(['must', 'should'])
      .default('must'),
  )
  .option('--baseline <file>', 'failures that are known and tolerated, each with a reason and a last day')
  .option('--write-baseline <file>', 'list what failed, for reasons and last days to be filled in')
  .option('--production', 'allow a documented production host as target', false)
  .addOption(
    new Option('--quiet', 'print the failures and the verdict only').default(false).conflicts('verbose'),
  )
  .option('--verbose', 'show the details of passed rules as well', false)
  .action(async (flags: VerifyFlags) => (await import('./verify.js')).runVerify(flags));

program
  .command('report')
  .description('an HTML page from JSON reports; several are set side by side')
  .argument('<reports...>', 'files that verify --report json=FILE wrote; NAME=FILE names a column')
  .requiredOption('--html <file>', 'file to write')
  .option('--against <report>', 'earlier JSON report of the same target, to show what changed')
  .action(async (given: string[], flags: ReportFlags) =>
    (await import('./report.js')).runReport(given, flags),
  );

program
  .command('rules')
  .description('list the rules and where they come from')
  .addOption(api())
  .option('--json', 'as JSON', false)
  .action(async (flags: RulesFlags) => (await import('./rules.js')).runRules(flags));

program
  .command('proxy')
  .description('Prism as a validating proxy in front of a service, for a second opinion')
  .addOption(api().makeOptionMandatory())
  .requiredOption('--target <url>', 'base URL of the service')
  .option('--port <n>', 'port to listen on', wholeNumber(1, 65535), 4030)
  .action(async (flags: ProxyFlags) => (await import('./proxy.js')).runProxy(flags));

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}

/** One clear line on standard error. 2: nothing was judged. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    console.error(error.message.replace(/^error: /, 'twinspec: '));
    return 2;
  }
  if (error instanceof Unusable) console.error(`twinspec: ${error.message}`);
  else console.error(error);
  return 2;
}
