// A run is asked to end in the process that vitest runs in, and its rules are judged in a thread of that process.

const channelName = 'twinspec: end the run';

/** Asks every run of this process to end after the case that is under way. */
export function announceStop(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('stop');
  channel.close();
}

/** Aborted when somebody announces the stop from now on. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = () => controller.abort();
  // Listening alone must not keep the thread alive.
  if ('unref' in channel && typeof channel.unref === 'function') channel.unref();
  return controller.signal;
}
