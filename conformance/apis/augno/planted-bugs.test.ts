import { testPlantedBugs } from '../../model/planted-bugs-fixture.js';
import { pack } from './pack.js';
import { augnoService } from './service-fixture.js';

testPlantedBugs({
  suite: pack,
  service: augnoService,
  finders: [
    ['keys', 'two creates under one key', 'augno.sessions.parallel-creates-under-one-key'],
    ['unique values', 'two rows with one value', 'augno.sessions.parallel-unique-values'],

    ['replays', 'a replay of half an answer', 'augno.sessions.parallel-creates-under-one-key'],
    ['updates', 'a change that another one undoes', 'augno.sessions.parallel-changes-all-last'],
  ],
});
