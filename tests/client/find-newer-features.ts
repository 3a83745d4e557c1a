import ts from 'typescript';

/** Methods and properties by the version of Chromium that brought them, all after 86. */
const NEWER_MEMBERS: Readonly<Record<string, number>> = {
  ...{ at: 92, hasOwn: 93, findLast: 97, findLastIndex: 97, toSorted: 110, toReversed: 110, toSpliced: 110 },
  ...{
    groupBy: 117,
    withResolvers: 119,
    fromAsync: 121,
    randomUUID: 92,
    checkVisibility: 105,
    canParse: 120,
  },
  ...{ isSubsetOf: 122, isSupersetOf: 122, isDisjointFrom: 122, symmetricDifference: 122, intersection: 122 },
  ...{ Segmenter: 87, showPopover: 114, hidePopover: 114, togglePopover: 114, startViewTransition: 111 },
  ...{ highlights: 105, showPicker: 99, userAgentData: 90, isWellFormed: 111, toWellFormed: 111, inert: 102 },
};
const NEWER_GLOBALS: Readonly<Record<string, number>> = {
  ...{ structuredClone: 98, WeakRef: 84, scheduler: 94, navigation: 102, Iterator: 122, Highlight: 105 },
};
const SINCE = 86;

/** Methods that lists have always had and iterators only since 122. */
const OF_ITERATORS = new Set([
  'map',
  'filter',
  'some',
  'every',
  'find',
  'reduce',
  'flatMap',
  'toArray',
  'forEach',
]);

/**
 * Lists what a script uses that Chromium 86 does not have. It judges by names, so it may suspect too much, not too
 * little.
 *
 * @param code a bundled script
 * @returns `name (version)`, each once
 */
export function findNewerFeatures(code: string): readonly string[] {
  const found = new Set<string>();
  const add = (name: string, version: number | undefined): void => {
    if (version !== undefined && version > SINCE) found.add(`${name} (${String(version)})`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const isCalled = ts.isCallExpression(node.parent) && node.parent.expression === node;
      // `at` is a common name of plain data too.
      if (Object.hasOwn(NEWER_MEMBERS, node.name.text) && (isCalled || node.name.text !== 'at'))
        add(node.name.text, NEWER_MEMBERS[node.name.text]);
      if (OF_ITERATORS.has(node.name.text) && isIterator(node.expression))
        add(`iterator.${node.name.text}`, 122);
    }
    if (ts.isIdentifier(node) && Object.hasOwn(NEWER_GLOBALS, node.text) && !isName(node))
      add(node.text, NEWER_GLOBALS[node.text]);
    // Listeners that end by a signal: without it they would never end.
    if (ts.isCallExpression(node) && /\.?addEventListener$/.test(node.expression.getText()))
      for (const word of node.arguments.slice(2))
        if (/\bsignal\b/.test(word.getText())) add('addEventListener signal', 88);
    if (
      ts.isRegularExpressionLiteral(node) &&
      /[dv][a-z]*$/.test(node.text.slice(node.text.lastIndexOf('/') + 1))
    )
      add(`flag of ${node.text}`, 90);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return [...found].sort();
}

/** `map.values()` and the like, which give no list. */
function isIterator(node: ts.Expression): boolean {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    ((['values', 'keys', 'entries'].includes(node.expression.name.text) && node.arguments.length === 0) ||
      node.expression.name.text === 'matchAll')
  );
}

/** A property or a declaration that only bears such a name. */
function isName({ parent }: ts.Identifier): boolean {
  return (
    ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isBindingElement(parent)
  );
}
