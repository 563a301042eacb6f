import { programOf, run } from '../command.js';

/** Nothing is reported to the tool's maker, and nothing asks for newer versions. */
const quiet = {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  REDOCLY_SUPPRESS_NOTIFICATIONS: 'true',
  NO_COLOR: '1',
};

/**
 * What a command of Redocly CLI reports as JSON, configured by the redocly.yaml of `root`. It ends with 1 both when it
 * finds something and when it fails; only then there is no report.
 *
 * @throws Error with the tool's own words when it could not do its work
 */
export async function redocly<Report>(root: URL, args: readonly string[]): Promise<Report> {
  const { stdout, stderr } = await run(
    programOf('redocly'),
    [...args, '--lint-config=error', '--format=json'],
    root,
    quiet,
  );
  try {
    const report: Report = JSON.parse(stdout);
    return report;
  } catch {
    throw new Error(`redocly ${args.join(' ')}: ${wordsOf(stderr) || wordsOf(stdout) || 'no report'}`);
  }
}

/** The lines of a message, without the box about versions of Node that stands before it. */
function wordsOf(output: string): string {
  return output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[╔║╚]/.test(line))
    .join(' ');
}
