const methods = new Set(
  'find findByID findDistinct findVersions findVersionByID create update delete restoreVersion count countVersions duplicate findGlobal updateGlobal findGlobalVersions restoreGlobalVersion'.split(
    ' '
  )
);

/**
 * Payload's Local API skips every access rule unless told otherwise, so each call says which it means.
 * @type {import('eslint').Rule.RuleModule}
 */
export const localApiStatesAccess = {
  meta: {
    type: 'problem',
    messages: {
      missing:
        'State overrideAccess: `false` asks as the person in `req`, `true` asks as the system (and then say why that is right).'
    },
    schema: []
  },
  create: (context) => ({
    CallExpression(node) {
      const [options] = node.arguments;
      if (!isLocalApi(node.callee) || options?.type !== 'ObjectExpression') return;
      const isStated = options.properties.some(
        (property) => property.type === 'SpreadElement' || property.key.name === 'overrideAccess'
      );
      if (!isStated) context.report({ node, messageId: 'missing' });
    }
  })
};

/** `payload.find(…)`, `req.payload.find(…)`, but not `payload.db.find(…)`. */
function isLocalApi(callee) {
  if (callee.type !== 'MemberExpression' || !methods.has(callee.property.name)) return false;
  const { object } = callee;
  return (
    object.name === 'payload' || (object.type === 'MemberExpression' && object.property.name === 'payload')
  );
}
