import ts from 'typescript';

/** One import of a module, as written. */
export interface WrittenImport {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** What the architecture test wants to know of one file. */
export interface ReadSource {
  readonly imports: readonly WrittenImport[];
  /** Calls that ask the clock or the dice, as written. */
  readonly clockCalls: readonly string[];
}

/**
 * Reads the imports of a source file: static, type-only, re-exports, dynamic and `import('…').Type`; in `.astro` files
 * those of the front matter and of scripts, in `.mdx` files the import lines.
 *
 * @param file path, for its extension
 * @param text the whole file
 */
export function readImports(file: string, text: string): ReadSource {
  const source = ts.createSourceFile(
    file,
    codeOf(file, text),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TS,
  );
  const imports: WrittenImport[] = [];
  const clockCalls: string[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean): void => {
    if (node && ts.isStringLiteralLike(node)) imports.push({ specifier: node.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnlyImport(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isPropertyAccessExpression(node) && CLOCK.has(node.getText(source)))
      clockCalls.push(node.getText(source));
    else if (
      ts.isNewExpression(node) &&
      node.expression.getText(source) === 'Date' &&
      !node.arguments?.length
    )
      clockCalls.push('new Date()');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, clockCalls };
}

const CLOCK: ReadonlySet<string> = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
]);

function isTypeOnlyImport(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    !clause.name &&
    !!names &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((element) => element.isTypeOnly)
  );
}

function codeOf(file: string, text: string): string {
  if (file.endsWith('.astro')) {
    const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text);
    const body = front ? text.slice(front[0].length) : text;
    const scripts = [...body.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
    const clocks = [...body.matchAll(/new Date\(\)|\b(?:Date\.now|Math\.random)\b/g)].map(
      (match) => match[0],
    );
    return [front?.[1] ?? '', ...scripts, ...clocks].join('\n;');
  }
  if (file.endsWith('.mdx'))
    return text
      .split('\n')
      .filter((line) => /^(?:import|export)\b/.test(line))
      .join('\n');
  return text;
}
