import { testPlantedBugs } from '../../model/planted-bugs-fixture.js';
import { pack } from './pack.js';
import { tracepassService } from './service-fixture.js';

testPlantedBugs({
  suite: pack,
  service: tracepassService,
  finders: [
    ['keys', 'two creates under one key', 'tracepass.sessions.parallel-creates-under-one-key'],
    ['unique values', 'two rows with one value', 'tracepass.sessions.parallel-unique-values'],
    ['slots', 'the last slot sold twice', 'tracepass.sessions.parallel-last-slots'],
    ['replays', 'a replay of half an answer', 'tracepass.sessions.parallel-creates-under-one-key'],
    ['updates', 'a change that another one undoes', 'tracepass.sessions.parallel-changes-all-last'],
  ],
});
