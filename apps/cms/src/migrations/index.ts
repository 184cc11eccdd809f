import * as migration_20261122_120000_start from './20261122_120000_start.ts';
import * as migration_20261122_123400_changes_and_rules from './20261122_123400_changes_and_rules.ts';
import * as migration_20261122_160000_editorial_desk from './20261122_160000_editorial_desk.ts';
import * as migration_20261122_160100_editorial_desk_rules from './20261122_160100_editorial_desk_rules.ts';

export const migrations = [
  {
    up: migration_20261122_120000_start.up,
    down: migration_20261122_120000_start.down,
    name: '20261122_120000_start',
  },
  {
    up: migration_20261122_123400_changes_and_rules.up,
    down: migration_20261122_123400_changes_and_rules.down,
    name: '20261122_123400_changes_and_rules',
  },
  {
    up: migration_20261122_160000_editorial_desk.up,
    down: migration_20261122_160000_editorial_desk.down,
    name: '20261122_160000_editorial_desk'
  },
  {
    up: migration_20261122_160100_editorial_desk_rules.up,
    down: migration_20261122_160100_editorial_desk_rules.down,
    name: '20261122_160100_editorial_desk_rules'
  }
];
