import { formatStatus, type RunEvent } from '../../conformance/index.js';
import { wantsColor, widthOf, type Screen } from './colors.js';

/** A line at the bottom of a terminal that tells how far a run is, between the lines that stay. */
export interface StatusLine {
  /** Takes note of what happened; shows nothing yet. */
  tell(event: RunEvent): void;
  /** Writes something that stays, above the status line. */
  above(write: () => void): void;
  /** Removes the line for good. */
  end(): void;
}

export interface StatusScreen extends Screen {
  write(text: string): unknown;
}

/** As long as lines keep coming, a reader needs no other sign of life. */
const quietMs = 1500;

/**
 * A status line on the given screen, redrawn every half second once nothing was written for a while. There is none
 * where the screen is no terminal, and none in CI, whose logs keep each redrawn line.
 *
 * @param now the time in milliseconds
 */
export function statusLine(
  screen: StatusScreen,
  environment: NodeJS.ProcessEnv = process.env,
  now: () => number = Date.now,
): StatusLine {
  const isShown = screen.isTTY === true && environment['TERM'] !== 'dumb' && !isCI(environment);
  const startedAt = now();
  const waiting = new Map<string, string[]>();
  let [done, total, lastWritten, isDrawn] = [0, 0, startedAt, false];

  const clear = () => {
    if (isDrawn) screen.write('\r\u001b[K');
    isDrawn = false;
  };
  const draw = () => {
    if (now() - lastWritten < quietMs) return;
    const current = [...waiting.values()].flatMap(([id]) => id ?? []);
    const options = { color: wantsColor(screen, environment), columns: widthOf(screen) };
    screen.write(
      `\r\u001b[K${formatStatus({ done, total, current, elapsedMs: now() - startedAt }, options)}`,
    );
    isDrawn = true;
  };
  const timer = isShown ? setInterval(draw, 500) : undefined;
  timer?.unref();
  return {
    tell(event) {
      if (event.type === 'started') {
        total += event.rules;
        waiting.set(event.run, [...event.ids]);
      }
      if (event.type === 'judged') {
        done += 1;
        waiting.set(event.run, waiting.get(event.run)?.filter((id) => id !== event.result.id) ?? []);
      }
    },
    above(write) {
      clear();
      write();
      lastWritten = now();
    },
    end() {
      clearInterval(timer);
      clear();
    },
  };
}

function isCI({ CI }: NodeJS.ProcessEnv): boolean {
  return CI !== undefined && CI !== '' && CI !== 'false' && CI !== '0';
}
