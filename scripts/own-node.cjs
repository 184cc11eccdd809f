'use strict';

const fs = require('node:fs');
const path = require('node:path');

module.exports = { ownNode };

/** Path of the Node that the package `node` in the root's devDependencies brought, or null before the install. */
function ownNode() {
  const folder = path.join(__dirname, '..', 'node_modules', 'node', 'bin');
  const candidates = [path.join(folder, 'node'), path.join(folder, 'node.exe')];
  return candidates.find((candidate) => fs.existsSync(candidate)) || null;
}
