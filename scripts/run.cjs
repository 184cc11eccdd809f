'use strict';

// What every `npm` command of this workspace calls: it needs nothing but Node and npm, installs what is
// missing, and hands over to scripts/<command>.ts under the workspace's own Node.
// This file is plain enough for Node 8 to read, so that an old Node gets a sentence and not a syntax error.

var version = process.versions.node;

if (Number(version.split('.')[0]) < 18) {
  console.error(
    'Broadside needs Node 18 or newer to start, and this is Node ' +
      version +
      ': get a newer one at https://nodejs.org.'
  );
  process.exit(1);
}

var install = require('./install.cjs');
var handOver = require('./hand-over.cjs');

var command = process.argv[2] || 'start';

install
  .installWhatIsMissing()
  .then(function () {
    return handOver.handOver(command, process.argv.slice(3));
  })
  .then(function (code) {
    process.exit(code);
  })
  .catch(function (error) {
    console.error('\n' + (error.isForPeople ? error.message : error.stack));
    process.exit(1);
  });
